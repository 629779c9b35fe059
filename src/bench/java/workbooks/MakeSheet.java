package workbooks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a sheet like an export of plans as Excel saves it: 20 columns, dates by a style, texts shared and inline. */
final class MakeSheet {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private final Random random = new Random(7);
    private final ZipOutputStream zip;

    private MakeSheet(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            new MakeSheet(out).write(Integer.parseInt(arguments[0]));
        }
    }

    private void write(int rows) throws IOException {
        part("[Content_Types].xml", "<Types xmlns='" + TYPES + "'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet") + type("styles", "styles")
                + type("sharedStrings", "sharedStrings") + "</Types>");
        part("_rels/.rels", "<Relationships xmlns='" + RELATIONS + "'>"
                + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
        part("xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                + "'><sheets><sheet name='plans' sheetId='1' r:id='rId1'/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + RELATIONS + "'>"
                + relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")
                + relation(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>");
        part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><fonts count='1'><font/></fonts>"
                + "<fills count='1'><fill/></fills><borders count='1'><border/></borders>"
                + "<cellStyleXfs count='1'><xf/></cellStyleXfs>"
                + "<cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        put("<worksheet xmlns='" + MAIN + "'><sheetData>");
        for (int row = 1; row <= rows; row++) {
            put(row(row));
        }
        put("</sheetData></worksheet>");
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        put("<sst xmlns='" + MAIN + "'>");
        for (String text : shared.keySet()) {
            put("<si><t>" + text + "</t></si>");
        }
        put("</sst>");
        zip.finish();
    }

    private String row(int row) {
        StringBuilder xml = new StringBuilder("<row r=\"" + row + "\">");
        int day = 42_000 + random.nextInt(3_900);
        shared(xml, 'A', row, "C" + row);
        inline(xml, 'B', row, "P" + row);
        shared(xml, 'C', row, "F" + row / 2);
        date(xml, 'D', row, day);
        date(xml, 'E', row, day - 9);
        shared(xml, 'F', row, "Y");
        date(xml, 'G', row, day - random.nextInt(6_000));
        shared(xml, 'I', row, "neglect");
        date(xml, 'J', row, day + random.nextInt(700));
        shared(xml, 'K', row, "plan completed");
        number(xml, 'M', row, 10);
        number(xml, 'N', row, 28);
        for (char column = 'O'; column <= 'T'; column++) {
            shared(xml, column, row, "Person " + row % 180);
        }
        return xml.append("</row>").toString();
    }

    private void shared(StringBuilder xml, char column, int row, String text) {
        Integer known = shared.get(text);
        int index = known == null ? shared.size() : known;
        shared.putIfAbsent(text, index);
        xml.append("<c r=\"" + column + row + "\" t=\"s\"><v>" + index + "</v></c>");
    }

    private static void inline(StringBuilder xml, char column, int row, String text) {
        xml.append("<c r=\"" + column + row + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
    }

    private static void date(StringBuilder xml, char column, int row, int day) {
        xml.append("<c r=\"" + column + row + "\" s=\"1\"><v>" + day + "</v></c>");
    }

    private static void number(StringBuilder xml, char column, int row, int number) {
        xml.append("<c r=\"" + column + row + "\"><v>" + number + "</v></c>");
    }

    private static String type(String part, String kind) {
        return "<Override PartName='/xl/" + part + ".xml' ContentType='" + SHEETS + kind + "+xml'/>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id='rId" + id + "' Type='" + OFFICE + "/" + kind + "' Target='" + target + "'/>";
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        put(xml);
    }

    private void put(String xml) throws IOException {
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
