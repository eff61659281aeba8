import gate.Annotation;
import gate.Corpus;
import gate.CorpusController;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.creole.Plugin;
import gate.util.maven.Utils;
import gate.util.persistence.PersistenceManager;
import java.io.File;
import java.util.Map;

/** GATE with ANNIE as it is delivered, over the texts that Peer reads. The system property "repository" is where Maven put it. */
public class Annie {
  private static final Map<String, String> KINDS =
      Map.of("Person", "person", "Organization", "organization");

  public static void main(String[] arguments) throws Exception {
    Gate.init();
    Utils.addCacheDirectory(new File(System.getProperty("repository")));
    Plugin plugin = new Plugin.Maven("uk.ac.gate.plugins", "annie", System.getProperty("annie"));
    Gate.getCreoleRegister().registerPlugin(plugin);
    CorpusController annie =
        (CorpusController) PersistenceManager.loadObjectFromUri(
            plugin.getBaseURI().resolve("resources/ANNIE_with_defaults.gapp"));
    Corpus corpus = Factory.newCorpus("texts");
    annie.setCorpus(corpus);
    Peer.run(
        arguments,
        text -> {
          Document document = Factory.newDocument(text);
          corpus.add(document);
          annie.execute();
          corpus.clear();
          return document;
        },
        (document, printer) -> {
          for (Annotation annotation : document.getAnnotations()) {
            String kind = KINDS.get(annotation.getType());
            if (kind == null) continue;
            int start = annotation.getStartNode().getOffset().intValue();
            int end = annotation.getEndNode().getOffset().intValue();
            printer.print(kind, start, end, "");
          }
          Factory.deleteResource(document);
        });
  }
}
