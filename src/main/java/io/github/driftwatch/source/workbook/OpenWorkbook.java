package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.Unreadable;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook opened for reading only, part by part; no sheet is ever held whole. */
public final class OpenWorkbook implements AutoCloseable {

    /** Something to be done with an open workbook. */
    @FunctionalInterface
    public interface Use<T> {
        T with(OpenWorkbook workbook)
                throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
    }

    private final OPCPackage archive;
    private final XSSFReader parts;
    private final WorkbookOutline outline = new WorkbookOutline();

    private OpenWorkbook(OPCPackage archive)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        this.archive = archive;
        this.parts = new XSSFReader(archive);
        parse(parts.getWorkbookData(), outline);
    }

    /** Opens a workbook, uses it and closes it. Whatever the library throws becomes one line for the user. */
    public static <T> T use(Path file, Use<T> use) throws UnusableInputException {
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
                OpenWorkbook workbook = new OpenWorkbook(archive)) {
            return use.with(workbook);
        } catch (SheetHandler.SinkFailure e) {
            if (e.getCause() instanceof UnusableInputException unusable) {
                throw unusable;
            }
            throw (RuntimeException) e.getCause();
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException
                | StackOverflowError e) {
            throw isStrict(e) ? Unreadable.strict(file, e) : Unreadable.damaged(file, e);
        } catch (OutOfMemoryError e) {
            throw new UnusableInputException(
                    Paths.name(file)
                            + " is a workbook too large for the memory allowed. Export it as CSV, or allow more"
                            + " memory (java -Xmx4g), and run again.",
                    e);
        }
    }

    /** Whether the library refused the variant of the format in which every name is another. */
    private static boolean isStrict(Throwable thrown) {
        String message = thrown.getMessage();
        return thrown instanceof POIXMLException && message != null && message.startsWith("Strict OOXML");
    }

    public List<WorkbookOutline.Sheet> sheets() {
        return outline.sheets();
    }

    public void read(WorkbookOutline.Sheet sheet, RowSource.RowSink sink)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        DateStyles styles = new DateStyles();
        InputStream stylesPart = parts.getStylesData();
        if (stylesPart != null) {
            parse(stylesPart, styles);
        }
        SheetCells cells = new SheetCells(new ReadOnlySharedStringsTable(archive, false), styles, outline.since1904());
        parse(parts.getSheet(sheet.relation()), new SheetHandler(cells, sink));
    }

    private static void parse(InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(part));
        }
    }

    /** Closes without writing anything back. */
    @Override
    public void close() {
        archive.revert();
    }
}
