package io.github.driftwatch.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.report.charts.Series.Look;
import io.github.driftwatch.workbook.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Charts of several series with a legend, element by element. */
class SeveralSeriesTest {

    private static final ChartWords WORDS = new ChartWords("Plans open", "What it shows", "Team", "Plans");
    private static final ChartWords TITLE_ALONE = new ChartWords("Plans open", "What it shows", "", "");

    @Test
    void columnsSideBySide() {
        String chart = ChartPart.of(drawing -> new ColumnsChart(
                        WORDS,
                        ChartPart.LABELS,
                        List.of(series("Now", 1, Look.LINE, 12.0, null, 3.0), series("Then", 2, Look.LINE, 7.0)),
                        true)
                .draw(drawing, Place.upTo(0, 0, 5, 5)));

        assertThat(chart).isEqualTo("""
                chartSpace, roundedCorners 0
                  chart, autoTitleDeleted 0, plotVisOnly 1, dispBlanksAs gap
                    title, layout, overlay 0
                      tx
                        rich, bodyPr anchor=t rtlCol=0, lstStyle
                          p, endParaRPr lang=en-US sz=1100
                            pPr algn=l, defRPr
                            r, t Plans open
                              rPr b=1 lang=en sz=1200
                                solidFill, srgbClr 404040
                    plotArea, layout
                      barChart, barDir col, grouping clustered, varyColors 0, gapWidth 60, axId 1, axId 2
                        ser, idx 0, order 0, invertIfNegative 0
                          tx, v Now
                          spPr
                            solidFill, srgbClr 000001
                          dLbls, numFmt formatCode=#,##0 sourceLinked=0, dLblPos outEnd, showLegendKey 0, showVal 1, showCatName 0, showSerName 0, showPercent 0, showBubbleSize 0
                          cat
                            strRef, f figures!$A$2:$A$4
                              strCache, ptCount 3
                                pt idx=0, v a
                                pt idx=1, v b
                                pt idx=2, v c
                          val
                            numRef, f figures!$B$2:$B$4
                              numCache, formatCode #,##0, ptCount 3
                                pt idx=0, v 12
                                pt idx=2, v 3
                        ser, idx 1, order 1, invertIfNegative 0
                          tx, v Then
                          spPr
                            solidFill, srgbClr 000002
                          cat
                            strRef, f figures!$A$2:$A$4
                              strCache, ptCount 3
                                pt idx=0, v a
                                pt idx=1, v b
                                pt idx=2, v c
                          val
                            numRef, f figures!$C$2:$C$4
                              numCache, formatCode #,##0, ptCount 3
                                pt idx=0, v 7
                      catAx, axId 1, delete 0, axPos b, majorTickMark none, minorTickMark none, tickLblPos nextTo, crossAx 2, crosses autoZero, auto 0
                        scaling, orientation minMax
                        title, layout, overlay 0
                          tx
                            rich, bodyPr anchor=t rtlCol=0, lstStyle
                              p, endParaRPr lang=en-US sz=1100
                                pPr algn=l, defRPr
                                r, rPr lang=en, t Team
                        spPr
                          ln w=9525
                            solidFill, srgbClr D0D7DE
                        txPr, bodyPr
                          p, endParaRPr lang=en-US
                            pPr
                              defRPr sz=900
                                solidFill, srgbClr 404040
                      valAx, axId 2, delete 0, axPos l, numFmt formatCode=#,##0 sourceLinked=1, majorTickMark none, minorTickMark none, tickLblPos nextTo, crossAx 1, crosses autoZero, crossBetween between, majorUnit 5
                        scaling, orientation minMax, max 15, min 0
                        majorGridlines
                          spPr
                            ln w=6350
                              solidFill, srgbClr D0D7DE
                        title, layout, overlay 0
                          tx
                            rich, bodyPr anchor=t rtlCol=0, lstStyle
                              p, endParaRPr lang=en-US sz=1100
                                pPr algn=l, defRPr
                                r, rPr lang=en, t Plans
                        spPr
                          ln, noFill
                        txPr, bodyPr
                          p, endParaRPr lang=en-US
                            pPr
                              defRPr sz=900
                                solidFill, srgbClr 404040
                    legend, legendPos b, overlay 0
                  spPr
                    solidFill, srgbClr FFFFFF
                    ln w=9525
                      solidFill, srgbClr D0D7DE
                """);
    }

    @Test
    void lines() {
        String chart = ChartPart.of(drawing -> new LinesChart(
                        TITLE_ALONE,
                        ChartPart.LABELS,
                        List.of(
                                series("Now", 1, Look.POINTS, 72.5),
                                series("Low", 2, Look.THIN, 61.0),
                                series("Aim", 3, Look.DASHES, 95.0),
                                series("Then", 4, Look.LINE, 80.0)),
                        true)
                .draw(drawing, Place.upTo(0, 0, 5, 5)));

        assertThat(ChartPart.plot(chart)).isEqualTo("""
                lineChart, grouping standard, varyColors 0, axId 1, axId 2
                  ser, idx 0, order 0, smooth 0
                    tx, v Now
                    spPr
                      ln w=28575
                        solidFill, srgbClr 000001
                    marker, symbol circle
                      spPr
                        solidFill, srgbClr 000001
                    val
                      numRef, f figures!$B$2:$B$4
                        numCache, formatCode #,##0, ptCount 3
                          pt idx=0, v 72.5
                  ser, idx 1, order 1, smooth 0
                    tx, v Low
                    spPr
                      ln w=12700, prstDash sysDash
                        solidFill, srgbClr 000002
                    marker, symbol none
                    val
                      numRef, f figures!$C$2:$C$4
                        numCache, formatCode #,##0, ptCount 3
                          pt idx=0, v 61
                  ser, idx 2, order 2, smooth 0
                    tx, v Aim
                    spPr
                      ln w=19050, prstDash dash
                        solidFill, srgbClr 000003
                    marker, symbol none
                    val
                      numRef, f figures!$D$2:$D$4
                        numCache, formatCode #,##0, ptCount 3
                          pt idx=0, v 95
                  ser, idx 3, order 3, smooth 0
                    tx, v Then
                    spPr
                      ln w=28575
                        solidFill, srgbClr 000004
                    marker, symbol none
                    val
                      numRef, f figures!$E$2:$E$4
                        numCache, formatCode #,##0, ptCount 3
                          pt idx=0, v 80
                """);
        assertThat(ChartPart.axes(chart)).isEqualTo("""
                catAx, axId 1, delete 0, axPos b, majorTickMark none, minorTickMark none, tickLblPos nextTo, crossAx 2, crosses autoZero, auto 0
                scaling, orientation minMax
                valAx, axId 2, delete 0, axPos l, numFmt formatCode=0" %" sourceLinked=1, majorTickMark none, minorTickMark none, tickLblPos nextTo, crossAx 1, crosses autoZero, crossBetween between, majorUnit 10
                scaling, orientation minMax, max 100, min 50
                majorGridlines
                """);
    }

    private static Series series(String name, int column, Look look, @Nullable Double... values) {
        return new Series(name, ChartPart.figures(column, values), "00000" + column, look);
    }
}
