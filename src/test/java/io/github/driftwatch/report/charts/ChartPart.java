package io.github.driftwatch.report.charts;

import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.workbook.CellArea;
import io.github.driftwatch.workbook.Drawing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a spreadsheet is told of a chart, as text: a line for each element, with those within it further in. */
final class ChartPart {

    static final Labels LABELS = new Labels("figures", new CellArea(1, 3, 0, 0), List.of("a", "b", "c"));

    private ChartPart() {}

    /** Figures of the three places; those that are not given are gaps. */
    static Figures figures(int column, @Nullable Double... values) {
        List<@Nullable Double> three = new ArrayList<>(Arrays.asList(values));
        three.addAll(Collections.nCopies(3 - values.length, null));
        return new Figures("figures", new CellArea(1, 3, column, column), three, "#,##0");
    }

    /** What is plotted. */
    static String plot(String chart) {
        String plot = chart.substring(chart.indexOf("      ", chart.indexOf("plotArea")), chart.indexOf("      catAx"));
        // What the places are called is the same for every series.
        return plot.replaceAll("(?m)^ +cat\n( +(strRef|strCache|pt ).*\n)+", "").replaceAll("(?m)^ {6}", "");
    }

    static String axes(String chart) {
        return chart.substring(chart.indexOf("catAx"))
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("(catAx|valAx|scaling|majorGridlines|r,).*"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The part of the first chart of a workbook. */
    static String of(Consumer<Drawing> draws) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (WorkbookFile workbook = WorkbookFile.create(out)) {
                draws.accept(workbook.drawing(workbook.blankSheet("sheet")));
                workbook.save();
            }
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/charts/chart1.xml")) {
                    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                    factory.setNamespaceAware(true);
                    Element root = factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()))
                            .getDocumentElement();
                    List<String> told = new ArrayList<>();
                    tell(root, "", told);
                    return String.join("\n", told) + "\n";
                }
            }
            throw new AssertionError("no chart");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** An element with those of its children that have none themselves, then, further in, its other children. */
    private static void tell(Element element, String indent, List<String> told) {
        StringBuilder line = new StringBuilder(indent).append(named(element));
        List<Element> others = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one && hasElements(one)) {
                others.add(one);
            } else if (child instanceof Element one) {
                line.append(", ").append(named(one));
            }
        }
        told.add(line.toString());
        others.forEach(other -> tell(other, indent + "  ", told));
    }

    private static boolean hasElements(Element element) {
        return element.getElementsByTagName("*").getLength() > 0;
    }

    /** Such as {@code axId 1}: its name, its attributes' values and its own text. */
    private static String named(Element element) {
        StringBuilder named = new StringBuilder(element.getLocalName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                named.append(' ')
                        .append(attribute.getNodeName().equals("val") ? "" : attribute.getNodeName() + "=")
                        .append(attribute.getNodeValue());
            }
        }
        return named
                + (hasElements(element) || element.getTextContent().isEmpty() ? "" : " " + element.getTextContent());
    }
}
