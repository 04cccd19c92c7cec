package no.arealklok.input.excel.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.input.CapacityChoice;
import no.arealklok.input.excel.column.AssumptionColumns;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.DirectiveColumns;
import no.arealklok.input.excel.column.Formats;
import no.arealklok.input.excel.column.HousingColumns;
import no.arealklok.input.excel.column.PopulationColumns;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.language.Messages;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.service.CapacityRule;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What can be chosen in the template: a sheet with a list in each column, to which the drop-downs refer. */
final class TemplateLists {
    private static final int FIRST_ROW = 3;

    /** @param of the columns that it is for */
    private record Choices(String title, Predicate<Column<?, ?>> of, List<String> values) {}

    private final Messages messages;
    private final ServiceTypes types;
    private final Norms norms;
    private final List<Choices> lists = new ArrayList<>();

    TemplateLists(ServiceTypes types, Norms norms, Messages messages) {
        this.messages = messages;
        this.types = types;
        this.norms = norms;
        String language = messages.language();
        List<String> services =
                types.all().stream().map(type -> type.label().in(language)).toList();
        add(UnitColumns.SERVICE, services);
        add(UnitColumns.OPERATOR, UnitColumns.OPERATOR.format().choices(language));
        add(BuildingColumns.OWNERSHIP, BuildingColumns.OWNERSHIP.format().choices(language));
        lists.add(new Choices(
                messages.text("template.list.yes-no"),
                column -> column.format() == Formats.YES_NO,
                Formats.YES_NO.choices(language)));
        add(PopulationColumns.GROWTH, PopulationColumns.GROWTH.format().choices(language));
        add(HousingColumns.TYPE, HousingColumns.TYPE.format().choices(language));
        add(DirectiveColumns.KIND, DirectiveColumns.KIND.format().choices(language));
        lists.add(new Choices(
                messages.text("template.norm"),
                column -> column == AssumptionColumns.KEY,
                Stream.concat(
                                norms.all().stream().map(Norm::key),
                                types.all().stream().map(type -> CapacityChoice.KEY + type.id()))
                        .toList()));
    }

    private void add(Column<?, ?> first, List<String> values) {
        lists.add(new Choices(
                first.heading().in(messages.language()), column -> column.format() == first.format(), values));
    }

    /** Where the column's choices stand, as a formula. */
    Optional<String> range(Column<?, ?> column) {
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).of().test(column)) {
                String letter = CellReference.convertNumToColString(i);
                int last = FIRST_ROW + lists.get(i).values().size();
                return Optional.of("'" + messages.text("template.lists") + "'!$" + letter + "$" + (FIRST_ROW + 1) + ":$"
                        + letter + "$" + last);
            }
        }
        return Optional.empty();
    }

    void fill(XSSFSheet sheet, TemplateStyles styles) {
        styles.title(sheet, messages.text("template.lists.title"));
        XSSFRow headings = sheet.createRow(FIRST_ROW - 1);
        for (int column = 0; column < lists.size(); column++) {
            styles.heading(headings, column, lists.get(column).title(), true);
            styles.width(sheet, column, 20);
            List<String> values = lists.get(column).values();
            for (int i = 0; i < values.size(); i++) {
                styles.text(row(sheet, FIRST_ROW + i), column, values.get(i));
            }
        }
        norms(sheet, headings, lists.size(), styles);
        sheet.createFreezePane(0, FIRST_ROW);
        styles.print(sheet, 1);
    }

    /** What each key means, beside the keys. */
    private void norms(XSSFSheet sheet, XSSFRow headings, int first, TemplateStyles styles) {
        styles.width(sheet, first - 1, 38);
        styles.heading(headings, first, messages.text("template.what"), true);
        styles.width(sheet, first, 60);
        styles.heading(headings, first + 1, messages.text("template.value"), true);
        styles.heading(headings, first + 2, messages.text("template.unit"), true);
        styles.width(sheet, first + 2, 16);
        int number = FIRST_ROW;
        for (Norm norm : norms.all()) {
            XSSFRow row = row(sheet, number++);
            styles.text(row, first, norm.label().in(messages.language()));
            styles.number(row, first + 1, norm.value());
            styles.text(row, first + 2, messages.text("unit." + norm.unit()));
        }
        for (ServiceType type : types.all()) {
            XSSFRow row = row(sheet, number++);
            styles.text(
                    row,
                    first,
                    messages.text("assumption.definition", type.plural().in(messages.language())));
            styles.text(
                    row,
                    first + 1,
                    type.capacityRules().stream().map(CapacityRule::key).collect(Collectors.joining(", ")));
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }
}
