package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class XmlScanTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            <a>x</a>                                        | <a>x</a>            | text
            <a/>                                            | <a></a>             | empty
            <a  b = 'c' d="e" />                            | <a b=c d=e></a>     | blanks and both quotes
            <p:a xmlns:p='u' p:b='c'>x</p:a >               | <a xmlns:p=u p:b=c>x</a> | a prefix, and a blank before the end
            <a b='1 > 0'>x</a>                              | <a b=1 > 0>x</a>    | an angle within quotes
            <a b='/'/>                                      | <a b=/></a>         | a slash within quotes
            <a>1 &lt; 2 &amp; 3 &#62; &#x32;</a>            | <a>1 < 2 & 3 > 2</a> | entities and numbers
            <a b='&quot;&apos;&#x1F600;'/>                  | <a b="'😀></a>       | entities in an attribute
            <?xml version='1.0'?><!-- a > b --><a>x</a><!-- --> | <a>x</a>        | comments and a declaration
            <a><![CDATA[1 < 2 && ]] ]]></a>                 | <a>1 < 2 && ]] </a> | text as it stands
            <a>x<b>y</b>z</a>                               | <a>x<b>y</b>z</a>   | elements within
            <a><?pi data?>x</a>                             | <a>x</a>            | an instruction to others
            """)
    void readsWhatThePlatformsOwnParserReads(String xml, String expected, String why) throws Exception {
        assertThat(scanned(xml, StandardCharsets.UTF_8)).as(why).isEqualTo(expected);
        assertThat(parsed(xml)).as("as the platform's parser reads it: " + why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "&#x{0}; is a character: {1}")
    @CsvSource({
        "8, false",
        "9, true",
        "A, true",
        "B, false",
        "C, false",
        "D, true",
        "E, false",
        "1F, false",
        "20, true",
        "D7FF, true",
        "D800, false",
        "DBFF, false",
        "DFFF, false",
        "E000, true",
        "FFFD, true",
        "FFFE, false",
        "FFFF, false",
        "10000, true",
        "10FFFF, true",
        "110000, false",
        "FFFFFFFF, false",
        "100000009, false"
    })
    void takesTheNumbersOfCharactersThatThePlatformsOwnParserTakes(String number, boolean taken) {
        for (String xml : List.of("<a>x&#x" + number + ";</a>", "<a b='&#x" + number + ";'/>")) {
            if (taken) {
                assertThatCode(() ->
                                assertThat(scanned(xml, StandardCharsets.UTF_8)).isEqualTo(parsed(xml)))
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> scanned(xml, StandardCharsets.UTF_8)).isInstanceOf(MalformedXml.class);
                assertThatThrownBy(() -> parsed(xml)).isInstanceOf(SAXException.class);
            }
        }
    }

    @Test
    void takesLinesToEndWithALineFeed() throws Exception {
        String xml = "<a b='1\r\n2\t3'>x\r\ny\rz\n</a>";
        assertThat(scanned(xml, StandardCharsets.UTF_8))
                .isEqualTo("<a b=1 2 3>x\ny\nz\n</a>")
                .isEqualTo(parsed(xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1", "windows-1252"})
    void readsEveryEncodingThatItDeclaresOrShows(String name) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><a b=\"é\">Zoë</a>";
        assertThat(scanned(xml, Charset.forName(name))).isEqualTo("<a b=é>Zoë</a>");
    }

    @Test
    void readsTagsAndTextsThatLieAcrossItsBuffer() throws Exception {
        Random random = new Random(3);
        StringBuilder xml = new StringBuilder("<a>");
        while (xml.length() < 200_000) {
            xml.append("<c r=\"A")
                    .append(random.nextInt(100_000))
                    .append("\"><v>")
                    .append("x".repeat(random.nextInt(90)))
                    .append("&amp;\r\n</v></c><e/>");
        }
        xml.append("<long b='").append("y".repeat(100_000)).append("'/></a>");
        assertThat(scanned(xml.toString(), StandardCharsets.UTF_8)).isEqualTo(parsed(xml.toString()));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            <a>            | it ends early                          | cut short
            <a             | it ends early                          | cut short in a tag
            <a b='c        | it ends early                          | cut short in a value
            x              | a text stands outside everything       | no markup
            <a/>x          | a text stands outside everything       | text at the end
            <a/><b/>       | an element cannot stand there          | two elements outside
            <a></b>        | an element ends that has not begun     | another end
            </a>           | an element ends that has not begun     | an end alone
            <a b='c' b='d'/> | an attribute stands there twice      | an attribute twice
            <a b=c/>       | an attribute has no value              | no quotes
            <a b/>         | an attribute has no value              | no value
            <a>&nbsp;</a>  | an entity is none of the five          | an entity of web pages
            <a>&#0;</a>    | a character cannot stand there         | no character
            <a>&#xD800;</a> | a character cannot stand there        | half a character
            <a>&#x;</a>    | a character's number is none           | no number
            <a>\u0001</a>  | a character cannot stand there         | a control character
            <a b='\u0001'/> | a character cannot stand in an attribute | a control character in a value
            <a b='xyz\u001F'/> | a character cannot stand in an attribute | a control character at a value's end
            <a b='<'/>     | a character cannot stand in an attribute | an angle in a value
            <a / >x</a>    | a tag does not end                     | a slash alone
            < a/>          | an attribute has no value              | no name
            """)
    void refusesWhatIsNoXml(String xml, String message, String why) {
        assertThatThrownBy(() -> scanned(xml, StandardCharsets.UTF_8))
                .as(why)
                .isInstanceOf(MalformedXml.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
                "<!ENTITY x 'y'><a/>"
            })
    void refusesEveryDocumentType(String xml) {
        assertThatThrownBy(() -> scanned(xml, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        WorkbookFault.class,
                        fault -> assertThat(fault.sentence())
                                .isEqualTo(
                                        "it holds an XML document type, which no spreadsheet program writes and which can be"
                                                + " made to do harm."));
    }

    @Test
    void refusesBytesThatAreNoCharacters() {
        byte[] bytes = {'<', 'a', '>', (byte) 0xC3, '<', '/', 'a', '>'};
        assertThatThrownBy(() -> scanned(new ByteArrayInputStream(bytes))).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void refusesAnEncodingThatNobodyKnows() {
        assertThatThrownBy(() -> scanned("<?xml version='1.0' encoding='martian'?><a/>", StandardCharsets.UTF_8))
                .isInstanceOf(MalformedXml.class)
                .hasMessage("it is encoded in a way that nobody knows");
    }

    @Test
    void refusesElementsWithoutEndWithinOneAnother() {
        assertThatThrownBy(() -> scanned("<a>".repeat(2_000), StandardCharsets.UTF_8))
                .isInstanceOf(MalformedXml.class)
                .hasMessage("an element cannot stand there");
    }

    @Test
    void refusesATagWithoutEnd() {
        String tag = "<" + "a".repeat(5_000_000);
        InputStream endless = new ByteArrayInputStream(tag.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> scanned(endless))
                .isInstanceOf(MalformedXml.class)
                .hasMessage("a tag is too long");
    }

    private static String scanned(String xml, Charset charset) throws IOException {
        return scanned(new ByteArrayInputStream(xml.getBytes(charset)));
    }

    private static String scanned(InputStream in) throws IOException {
        StringBuilder seen = new StringBuilder();
        XmlScan.parse(in, new PartHandler() {
            @Override
            void start(String name, XmlTag tag) {
                seen.append('<').append(name);
                for (int i = 0; i < tag.count(); i++) {
                    seen.append(' ').append(tag.name(i)).append('=').append(tag.value(i));
                }
                seen.append('>');
            }

            @Override
            void text(char[] characters, int start, int length) {
                seen.append(characters, start, length);
            }

            @Override
            void end(String name) {
                seen.append("</").append(name).append('>');
            }
        });
        return seen.toString();
    }

    private static String parsed(String xml) throws Exception {
        StringBuilder seen = new StringBuilder();
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
        factory.newSAXParser().parse(new InputSource(new StringReader(xml)), new DefaultHandler() {
            @Override
            public void startElement(String uri, String localName, String qName, Attributes attributes) {
                seen.append('<').append(localName);
                for (int i = 0; i < attributes.getLength(); i++) {
                    seen.append(' ').append(attributes.getQName(i)).append('=').append(attributes.getValue(i));
                }
                seen.append('>');
            }

            @Override
            public void characters(char[] text, int start, int length) {
                seen.append(text, start, length);
            }

            @Override
            public void endElement(String uri, String localName, String qName) {
                seen.append("</").append(localName).append('>');
            }
        });
        return seen.toString();
    }
}
