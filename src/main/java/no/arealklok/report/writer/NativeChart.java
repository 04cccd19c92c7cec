package no.arealklok.report.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.report.BarChart;
import no.arealklok.report.Block;
import no.arealklok.report.Chart;
import no.arealklok.report.LineChart;
import no.arealklok.report.Table.Column;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A chart as a spreadsheet draws it from its cells.
 *
 * @param bars whether the series stand beside each other; otherwise they are lines
 */
record NativeChart(String title, String unit, List<Integer> years, boolean bars, List<Series> series) {
    /** In the order of the series; a colour and its contrast that those see who do not see colours. */
    private static final List<String> COLOURS = List.of("16384F", "C2590C", "5B8DB8", "E0A458", "6B7F3A", "8A5A83");

    private static final double LINE_POINTS = 2;

    /** A column of numbers; a dashed one is as likely too low as too high. */
    record Series(String name, List<Double> values, boolean dashed) {}

    /** Whether it is a chart, of numbers by year. */
    static boolean canBe(Block block) {
        return block instanceof LineChart
                || block instanceof BarChart bars
                        && bars.categories().stream().allMatch(year -> year.matches("\\d{4}"));
    }

    static NativeChart of(Chart chart) {
        if (chart instanceof BarChart bars) {
            return new NativeChart(
                    bars.title(),
                    bars.unit(),
                    bars.categories().stream().map(Integer::valueOf).toList(),
                    true,
                    bars.series().stream()
                            .map(one -> new Series(one.name(), one.values(), false))
                            .toList());
        }
        LineChart lines = (LineChart) chart;
        List<Series> series = new ArrayList<>();
        lines.lines().forEach(line -> series.add(new Series(line.name(), line.values(), false)));
        lines.range().ifPresent(range -> {
            series.add(new Series(range.name() + " (–)", range.low(), true));
            series.add(new Series(range.name() + " (+)", range.high(), true));
        });
        List<Integer> years = IntStream.range(0, lines.years())
                .mapToObj(t -> lines.firstYear() + t)
                .toList();
        return new NativeChart(lines.title(), lines.unit(), years, false, series);
    }

    /** Its numbers, from a row and a column on; the years stand in the first column. */
    void write(XSSFSheet sheet, SheetStyles styles, int top, int left) {
        for (int i = 0; i < series.size(); i++) {
            for (int t = 0; t < years.size(); t++) {
                new SheetCell(sheet.getRow(top + t), left + i, Column.Kind.NUMBER, styles)
                        .plain(series.get(i).values().get(t));
            }
        }
    }

    void draw(XSSFSheet sheet, CellRangeAddress place, int top, int left) {
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(sheet.createDrawingPatriarch()
                        .createAnchor(
                                0,
                                0,
                                0,
                                0,
                                place.getFirstColumn(),
                                place.getFirstRow(),
                                place.getLastColumn(),
                                place.getLastRow()));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setTitle(unit);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setMinimum(0);
        XDDFChartData data = chart.createData(bars ? ChartTypes.BAR : ChartTypes.LINE, across, up);
        for (int i = 0; i < series.size(); i++) {
            XDDFChartData.Series added = data.addSeries(
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(top, 0)),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(top, left + i)));
            added.setTitle(series.get(i).name(), null);
            look(added, i);
        }
        if (data instanceof XDDFBarChartData standing) {
            standing.setBarDirection(BarDirection.COL);
            standing.setBarGrouping(BarGrouping.CLUSTERED);
        }
        chart.plot(data);
    }

    private CellRangeAddress column(int top, int column) {
        return new CellRangeAddress(top, top + years.size() - 1, column, column);
    }

    /** The range has the colour of the first line, which it is about. */
    private void look(XDDFChartData.Series added, int index) {
        boolean dashed = series.get(index).dashed();
        byte[] colour = SheetStyles.bytes(COLOURS.get(dashed ? 0 : index % COLOURS.size()));
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(colour));
        if (added instanceof XDDFLineChartData.Series line) {
            XDDFLineProperties stroke = new XDDFLineProperties(fill);
            stroke.setWidth(dashed ? LINE_POINTS / 2 : LINE_POINTS);
            if (dashed) {
                stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setLineProperties(stroke);
        } else {
            added.setFillProperties(fill);
        }
    }
}
