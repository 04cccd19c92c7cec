package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.directive.Directive;

/** The columns of the sheet Føringer. */
public final class DirectiveColumns {
    private static final SheetColumns<Directive> SHEET = new SheetColumns<>("directive");

    public static final Column<Directive, Directive.Kind> KIND = SHEET.add("kind", d -> Optional.of(d.kind()));
    public static final Column<Directive, List<String>> TARGETS =
            SHEET.add("targets", d -> Optional.of(d.targets()).filter(t -> !t.isEmpty()));
    public static final Column<Directive, Integer> YEAR = SHEET.add("year", d -> YearFormat.boxed(d.year()));
    public static final Column<Directive, Double> AMOUNT = SHEET.add(
            "amount",
            d -> d.amount().isEmpty()
                    ? Optional.empty()
                    : Optional.of((double) d.amount().getAsLong()));
    public static final Column<Directive, String> REASON =
            SHEET.add("reason", d -> Optional.of(d.reason()).filter(r -> !r.isEmpty()));
    public static final List<Column<Directive, ?>> ALL = SHEET.all();

    private DirectiveColumns() {}

    /** The kind that is called so, by its name or in the words of any language. */
    public static Optional<Directive.Kind> kind(String word) {
        return Stream.of(Directive.Kind.values())
                .filter(kind -> kind.name().equals(word.strip()))
                .findFirst()
                .or(() -> Formats.DIRECTIVE.find(word));
    }
}
