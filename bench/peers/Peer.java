import com.sun.management.OperatingSystemMXBean;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is the same for every program: {@code FOLDER TEXTS TIMED ROUNDS}. It reads the texts 0.txt … of a folder, prints
 * what the program finds in them, and then times rounds over the first of them. Lines are separated by tabs:
 * {@code found INDEX KIND START END SPEAKER}, offsets in UTF-16 code units, and {@code round WALL CPU}, in milliseconds.
 */
class Peer {
  interface Annotator<D> {
    D annotate(String text) throws Exception;
  }

  interface Printer {
    void print(String kind, int start, int end, String speaker);
  }

  interface Reader<D> {
    void read(D document, Printer printer);
  }

  static <D> void run(String[] arguments, Annotator<D> annotator, Reader<D> reader) throws Exception {
    Path folder = Path.of(arguments[0]);
    int texts = Integer.parseInt(arguments[1]);
    int timed = Integer.parseInt(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>();
    for (int index = 0; index < texts; index += 1) all.add(Files.readString(folder.resolve(index + ".txt")));
    for (int index = 0; index < texts; index += 1) {
      String prefix = "found\t" + index + "\t";
      reader.read(
          annotator.annotate(all.get(index)),
          (kind, start, end, speaker) ->
              out.println(prefix + kind + "\t" + start + "\t" + end + "\t" + speaker.replaceAll("\\s+", " ")));
    }
    OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    for (int round = 0; round < rounds; round += 1) {
      long began = System.nanoTime();
      long cpu = system.getProcessCpuTime();
      for (String text : all.subList(0, timed)) {
        reader.read(annotator.annotate(text), (kind, start, end, speaker) -> {});
      }
      out.println(
          "round\t" + (System.nanoTime() - began) / 1e6 + "\t" + (system.getProcessCpuTime() - cpu) / 1e6);
    }
  }
}
