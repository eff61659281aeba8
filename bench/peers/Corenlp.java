import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.util.Map;
import java.util.Properties;

/** Stanford CoreNLP from tokens to who said what, over the texts that Peer reads. */
public class Corenlp {
  private static final Map<String, String> KINDS =
      Map.of("PERSON", "person", "ORGANIZATION", "organization");

  public static void main(String[] arguments) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    Peer.run(arguments, pipeline::processToCoreDocument, Corenlp::print);
  }

  private static void print(CoreDocument document, Peer.Printer printer) {
    for (CoreEntityMention mention : document.entityMentions()) {
      String kind = KINDS.get(mention.entityType());
      // It calls pronouns people, too.
      if (kind == null || mention.tokens().stream().allMatch(Corenlp::isPronoun)) continue;
      Pair<Integer, Integer> span = mention.charOffsets();
      printer.print(kind, span.first, span.second, "");
    }
    if (document.quotes() == null) return;
    for (CoreQuote quote : document.quotes()) {
      Pair<Integer, Integer> span = quote.quoteCharOffsets();
      String speaker = quote.canonicalSpeaker().or(quote::speaker).orElse("");
      printer.print("quotation", span.first, span.second, speaker);
    }
  }

  private static boolean isPronoun(CoreLabel token) {
    return token.tag() != null && token.tag().startsWith("PRP");
  }
}
