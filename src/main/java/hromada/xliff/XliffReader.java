package hromada.xliff;

import static java.nio.charset.StandardCharsets.UTF_8;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.source.LineMap;
import hromada.source.Place;
import hromada.source.Position;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XLIFF 1.2 that came back from outside. A document type, and with it every entity and
 * everything that could be fetched from elsewhere, is refused before it is looked into. A file that
 * cannot be read to its end gives nothing at all.
 */
public final class XliffReader {
  private static final Set<String> DONE = Set.of("translated", "final", "signed-off");

  private final String path;
  private final LineMap lines;
  private final byte[] bytes;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final List<XliffFile> files = new ArrayList<>();
  private boolean rooted;
  private String original = "";
  private final List<XliffUnit> units = new ArrayList<>();

  /**
   * A reader of one file.
   *
   * @param path how findings call it
   * @param bytes what is in it
   */
  public XliffReader(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes.clone();
    this.lines = LineMap.of(new String(bytes, UTF_8));
  }

  /** The texts in the file, by the files they come from. */
  public Outcome<List<XliffFile>> read() {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (xml.hasNext()) {
        xml.next();
        if (xml.getEventType() == XMLStreamConstants.DTD) {
          return refused(xml.getLocation(), "broken-xliff.document-type");
        }
        if (xml.isStartElement() && !start(xml)) {
          return refused(xml.getLocation(), "broken-xliff.version");
        }
        if (xml.isEndElement() && xml.getLocalName().equals("file")) {
          files.add(new XliffFile(original, units));
          units.clear();
        }
      }
    } catch (XMLStreamException e) {
      return refused(e.getLocation(), "broken-xliff.xml");
    }
    return new Outcome<>(List.copyOf(files), findings);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private Outcome<List<XliffFile>> refused(@Nullable Location location, String message) {
    Diagnostic finding =
        Diagnostic.error("broken-xliff", place(location))
            .withMessage(message)
            .withHelp("broken-xliff.help");
    return new Outcome<>(List.of(), List.of(finding));
  }

  /** Takes note of an element; no if this is another kind of file. */
  private boolean start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (!rooted) {
      rooted = name.equals("xliff") && attribute(xml, "version").startsWith("1.");
      return rooted;
    }
    if (name.equals("file")) {
      original = attribute(xml, "original");
    } else if (name.equals("trans-unit")) {
      unit(xml);
    }
    return true;
  }

  private void unit(XMLStreamReader xml) throws XMLStreamException {
    String id = attribute(xml, "id");
    String name = attribute(xml, "resname");
    boolean done = attribute(xml, "approved").equals("yes");
    Place place = place(xml.getLocation());
    Optional<String> source = Optional.of("");
    Optional<String> target = Optional.empty();
    boolean known = true;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        boolean own = depth == 1;
        if (own && xml.getLocalName().equals("source")) {
          source = text(xml);
          known &= source.isPresent();
        } else if (own && xml.getLocalName().equals("target")) {
          done |= DONE.contains(attribute(xml, "state"));
          target = text(xml);
          known &= target.isPresent();
        } else {
          depth++;
        }
      }
    }
    if (known) {
      Optional<String> given = target.filter(text -> !text.isEmpty());
      units.add(new XliffUnit(id, name, source.orElse(""), Optional.empty(), given, done, place));
    } else {
      findings.add(Diagnostic.error("xliff-markup", place, id).withHelp("xliff-markup.help"));
    }
  }

  /** The text up to the end of the element; empty if there are elements in it other than marks. */
  private static Optional<String> text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean plain = true;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        plain &= xml.getLocalName().equals("mrk");
        depth++;
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        plain = false;
      } else if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return plain ? Optional.of(text.toString()) : Optional.empty();
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private Place place(@Nullable Location location) {
    int line = location == null ? 1 : Math.max(1, location.getLineNumber());
    String text = lines.line(line);
    int column =
        location == null ? 1 : Math.min(Math.max(1, location.getColumnNumber()), text.length() + 1);
    return new Place(path, new Position(line, column), column, text);
  }
}
