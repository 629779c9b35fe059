package io.github.driftwatch.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.workbook.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Charts of one series that say their figures, and columns with upright lines among them, element by element. */
class OneSeriesTest {

    private static final ChartWords WORDS = new ChartWords("Plans open", "What it shows", "Team", "Plans");
    private static final ChartWords TITLE_ALONE = new ChartWords("Plans open", "What it shows", "", "");

    @Test
    void aLineWithItsFigures() {
        String chart = ChartPart.of(drawing -> new LineChart(
                        WORDS, ChartPart.LABELS, ChartPart.figures(1, 0.25, null, 0.5), 0.01, "0%", "1F3864")
                .draw(drawing, Place.upTo(0, 0, 5, 5)));

        assertThat(ChartPart.plot(chart)).isEqualTo("""
                lineChart, grouping standard, varyColors 0, axId 1, axId 2
                  ser, idx 0, order 0, smooth 0
                    tx, v Plans open
                    spPr
                      ln w=28575
                        solidFill, srgbClr 1F3864
                    marker, symbol circle
                      spPr
                        solidFill, srgbClr 1F3864
                    dLbls, numFmt formatCode=#,##0 sourceLinked=0, dLblPos t, showLegendKey 0, showVal 1, showCatName 0, showSerName 0, showPercent 0, showBubbleSize 0
                    val
                      numRef, f figures!$B$2:$B$4
                        numCache, formatCode #,##0, ptCount 3
                          pt idx=0, v 0.25
                          pt idx=2, v 0.5
                """);
        assertThat(ChartPart.axes(chart)).isEqualTo("""
                catAx, axId 1, delete 0, axPos b, majorTickMark none, minorTickMark none, tickLblPos nextTo, crossAx 2, crosses autoZero, auto 0
                scaling, orientation minMax
                r, rPr lang=en, t Team
                valAx, axId 2, delete 0, axPos l, numFmt formatCode=0% sourceLinked=1, majorTickMark none, minorTickMark none, tickLblPos nextTo, crossAx 1, crosses autoZero, crossBetween between, majorUnit 0.2
                scaling, orientation minMax, max 0.6000000000000001, min 0
                majorGridlines
                r, rPr lang=en, t Plans
                """);
    }

    @Test
    void bars() {
        String chart = ChartPart.of(
                drawing -> new BarChart(TITLE_ALONE, ChartPart.LABELS, ChartPart.figures(1, 20.0, 19.0, 1.0), "1F3864")
                        .draw(drawing, Place.upTo(0, 0, 5, 5)));

        assertThat(ChartPart.plot(chart)).isEqualTo("""
                barChart, barDir bar, grouping clustered, varyColors 0, gapWidth 35, axId 1, axId 2
                  ser, idx 0, order 0, invertIfNegative 0
                    tx, v Plans open
                    spPr
                      solidFill, srgbClr 1F3864
                    dLbls, numFmt formatCode=#,##0 sourceLinked=0, dLblPos outEnd, showLegendKey 0, showVal 1, showCatName 0, showSerName 0, showPercent 0, showBubbleSize 0
                    val
                      numRef, f figures!$B$2:$B$4
                        numCache, formatCode #,##0, ptCount 3
                          pt idx=0, v 20
                          pt idx=1, v 19
                          pt idx=2, v 1
                """);
        assertThat(ChartPart.axes(chart)).isEqualTo("""
                catAx, axId 1, delete 0, axPos l, majorTickMark none, minorTickMark none, tickLblPos nextTo, crossAx 2, crosses autoZero, auto 0
                scaling, orientation maxMin
                valAx, axId 2, delete 1, axPos b, majorTickMark none, minorTickMark none, tickLblPos nextTo, crossAx 1, crosses autoZero, crossBetween between
                scaling, orientation minMax, max 25, min 0
                """);
    }

    @Test
    void columnsWithUprightLinesAmongThem() {
        String chart = ChartPart.of(drawing -> new ColumnChart(
                        WORDS,
                        ChartPart.LABELS,
                        ChartPart.figures(1, 4.0, null, 2.0),
                        List.of("1F3864", "1F3864", "C00000"),
                        ChartPart.figures(2, null, 6.0))
                .draw(drawing, Place.upTo(0, 0, 5, 5)));

        assertThat(ChartPart.plot(chart)).isEqualTo("""
                barChart, barDir col, grouping clustered, varyColors 0, gapWidth 25, axId 1, axId 2
                  ser, idx 0, order 0, invertIfNegative 0
                    tx, v Plans
                    spPr
                      solidFill, srgbClr 1F3864
                    dPt, idx 2, invertIfNegative 0
                      spPr
                        solidFill, srgbClr C00000
                    val
                      numRef, f figures!$B$2:$B$4
                        numCache, formatCode #,##0, ptCount 3
                          pt idx=0, v 4
                          pt idx=2, v 2
                lineChart, grouping standard, varyColors 0, axId 1, axId 2
                  ser, idx 1, order 1, smooth 0
                    tx, v Lines
                    spPr
                      ln, noFill
                    marker, symbol none
                    errBars, errDir y, errBarType minus, errValType percentage, noEndCap 1, val 100
                      spPr
                        ln w=12700
                          solidFill, srgbClr 595959
                    val
                      numRef, f figures!$C$2:$C$4
                        numCache, formatCode #,##0, ptCount 3
                          pt idx=1, v 6
                """);
        assertThat(ChartPart.axes(chart)).isEqualTo("""
                catAx, axId 1, delete 0, axPos b, majorTickMark none, minorTickMark none, tickLblPos nextTo, crossAx 2, crosses autoZero, auto 0
                scaling, orientation minMax
                r, rPr lang=en, t Team
                valAx, axId 2, delete 0, axPos l, numFmt formatCode=#,##0 sourceLinked=1, majorTickMark none, minorTickMark none, tickLblPos nextTo, crossAx 1, crosses autoZero, crossBetween between, majorUnit 1
                scaling, orientation minMax, max 5, min 0
                majorGridlines
                r, rPr lang=en, t Plans
                """);
    }
}
