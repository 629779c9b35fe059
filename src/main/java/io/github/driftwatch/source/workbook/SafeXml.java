package io.github.driftwatch.source.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of a workbook's parts. No spreadsheet program writes a document type, so none is read. */
final class SafeXml {

    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";
    private static final String EXTERNAL_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";
    private static final String GENERAL_ENTITIES = "http://xml.org/sax/features/external-general-entities";
    private static final String PARAMETER_ENTITIES = "http://xml.org/sax/features/external-parameter-entities";

    private SafeXml() {}

    /** Reads a part from its first to its last character, and closes it. */
    static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try (part) {
            XMLReader reader = reader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            reader.setProperty(LEXICAL_HANDLER, new NoDocumentType());
            reader.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform can read XML safely", e);
        }
    }

    private static XMLReader reader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(EXTERNAL_DTD, false);
        factory.setFeature(GENERAL_ENTITIES, false);
        factory.setFeature(PARAMETER_ENTITIES, false);
        SAXParser parser = factory.newSAXParser();
        return parser.getXMLReader();
    }

    /** Stops before anything of the document type is read. */
    private static final class NoDocumentType extends DefaultHandler2 {
        @Override
        public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
            throw new WorkbookFault("holds an XML document type, which no spreadsheet program writes and which can be"
                    + " made to do harm.");
        }
    }
}
