package hromada.xliff;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XLIFF 1.2. The same texts give the same bytes. */
public final class XliffWriter {
  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

  private final String sourceLanguage;
  private final String targetLanguage;

  /** A writer of translations between two languages, given by their tags. */
  public XliffWriter(String sourceLanguage, String targetLanguage) {
    this.sourceLanguage = sourceLanguage;
    this.targetLanguage = targetLanguage;
  }

  /** The whole document. */
  public String of(List<XliffFile> files) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("xliff");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("version", "1.2");
      for (XliffFile file : files) {
        file(xml, file);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // a string takes everything
    }
    return text.toString();
  }

  private void file(XMLStreamWriter xml, XliffFile file) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("file");
    xml.writeAttribute("original", file.original());
    xml.writeAttribute("source-language", sourceLanguage);
    xml.writeAttribute("target-language", targetLanguage);
    xml.writeAttribute("datatype", "plaintext");
    xml.writeCharacters("\n    ");
    xml.writeStartElement("body");
    for (XliffUnit unit : file.units()) {
      unit(xml, unit);
    }
    xml.writeCharacters("\n    ");
    xml.writeEndElement();
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void unit(XMLStreamWriter xml, XliffUnit unit) throws XMLStreamException {
    xml.writeCharacters("\n      ");
    xml.writeStartElement("trans-unit");
    xml.writeAttribute("id", unit.id());
    xml.writeAttribute("resname", unit.name());
    xml.writeAttribute("xml:space", "preserve");
    text(xml, "source", sourceLanguage, unit.source());
    String state =
        unit.done()
            ? "translated"
            : unit.target().isPresent() ? "needs-review-translation" : "needs-translation";
    xml.writeCharacters("\n        ");
    xml.writeStartElement("target");
    xml.writeAttribute("xml:lang", targetLanguage);
    xml.writeAttribute("state", state);
    xml.writeCharacters(unit.target().orElse(""));
    xml.writeEndElement();
    if (unit.previous().isPresent()) {
      previous(xml, unit.previous().get(), unit.target().orElse(""));
    }
    xml.writeCharacters("\n        ");
    xml.writeStartElement("note");
    xml.writeCharacters(unit.place().toString());
    xml.writeEndElement();
    xml.writeCharacters("\n      ");
    xml.writeEndElement();
  }

  /** What the translation was made from: translators' programs show the difference. */
  private void previous(XMLStreamWriter xml, String source, String target)
      throws XMLStreamException {
    xml.writeCharacters("\n        ");
    xml.writeStartElement("alt-trans");
    xml.writeAttribute("alttranstype", "previous-version");
    text(xml, "source", sourceLanguage, source);
    text(xml, "target", targetLanguage, target);
    xml.writeCharacters("\n        ");
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String element, String language, String text)
      throws XMLStreamException {
    xml.writeCharacters("\n        ");
    xml.writeStartElement(element);
    xml.writeAttribute("xml:lang", language);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
