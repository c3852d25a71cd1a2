package org.nextline.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the elements of one name out of an XML document, one in memory at a time. A document type
 * is refused: nothing is fetched, no entity is expanded.
 */
final class XmlRecords {

  /** More than any registry writes about one trial, results included. */
  private static final int MOST_ELEMENTS = 1_000_000;

  private static final XMLInputFactory PARSERS = hardened();

  private final String recordName;

  XmlRecords(String recordName) {
    this.recordName = recordName;
  }

  /**
   * @throws IOException where the rest of the document cannot be understood
   */
  void read(InputFile file, Consumer<XmlElement> records) throws IOException {
    try {
      XMLStreamReader xml = PARSERS.createXMLStreamReader(file.content());
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new IOException("a document type is not accepted");
        }
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(recordName)) {
          records.accept(element(xml));
        }
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException unreadable) {
        throw unreadable;
      }
      throw new IOException(
          "not well-formed XML at line %d, column %d"
              .formatted(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()),
          e);
    }
  }

  private record Open(String name, StringBuilder text, List<XmlElement> children) {
    Open(String name) {
      this(name, new StringBuilder(), new ArrayList<>());
    }

    XmlElement closed() {
      return new XmlElement(name, text.toString(), List.copyOf(children));
    }
  }

  private static XmlElement element(XMLStreamReader xml) throws XMLStreamException, IOException {
    Deque<Open> open = new ArrayDeque<>(List.of(new Open(xml.getLocalName())));
    int elements = 1;
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++elements > MOST_ELEMENTS) {
            throw new IOException("a record has more than %,d elements".formatted(MOST_ELEMENTS));
          }
          open.push(new Open(xml.getLocalName()));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.peek().text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          XmlElement closed = open.pop().closed();
          if (open.isEmpty()) {
            return closed;
          }
          open.peek().children.add(closed);
        }
        default -> {}
      }
    }
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
