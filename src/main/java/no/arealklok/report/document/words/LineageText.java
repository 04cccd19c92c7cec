package no.arealklok.report.document.words;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;

/** Says in one line what a number was made from: its formula, its operands, the cells and norms at the bottom. */
final class LineageText {
    private static final int MOST_SOURCES = 6;
    private static final int MOST_NUMBERS = 24;
    private static final double MILLION = 1_000_000;
    private static final double KILOGRAMS_A_TONNE = 1000;

    private final Audience audience;
    private final Messages messages;
    private final Numerals numerals;
    private final Map<Traceable, Set<String>> sources = new IdentityHashMap<>();

    /** @param audience those who may not be told a number may be told the cells that it stands in */
    LineageText(Messages messages, Audience audience) {
        this.audience = audience;
        this.messages = messages;
        this.numerals = Numerals.of(messages.language());
    }

    String of(Traceable traceable) {
        return text(traceable, this::exactly);
    }

    /** Of that year's number, with the numbers of that year that it was made from. */
    String of(Series series, int year) {
        return text(series, operand -> inYear(operand, year).flatMap(this::exactly));
    }

    /** Its numbers no finer than money and emissions are told themselves: finer ones could tell of a small group. */
    String coarse(Traceable traceable) {
        return text(traceable, this::coarsely);
    }

    String coarse(Series series, int year) {
        return text(series, operand -> inYear(operand, year).flatMap(this::coarsely));
    }

    private static Optional<Figure> inYear(Traceable operand, int year) {
        if (operand instanceof Series series) {
            return series.firstYear() <= year && year <= series.lastYear()
                    ? Optional.of(series.figure(year))
                    : Optional.empty();
        }
        return Optional.of((Figure) operand);
    }

    private String text(Traceable traceable, Function<Traceable, Optional<String>> number) {
        List<String> parts = new ArrayList<>();
        if (traceable.origin() instanceof Origin.Computed computed) {
            parts.add(messages.text("formula." + computed.formula()));
            numbers(computed, number).ifPresent(parts::add);
        }
        Set<String> from = sources(traceable);
        if (!from.isEmpty()) {
            parts.add(listed(from));
        }
        return String.join(" · ", parts);
    }

    /** Empty where one of them cannot be told, for then nobody can do the sum. */
    private Optional<String> numbers(Origin.Computed computed, Function<Traceable, Optional<String>> number) {
        List<Traceable> operands = computed.operands();
        List<String> numbers = operands.stream()
                .flatMap(operand -> number.apply(operand).stream())
                .toList();
        return numbers.isEmpty() || numbers.size() < operands.size() || numbers.size() > MOST_NUMBERS
                ? Optional.empty()
                : Optional.of(String.join("; ", numbers));
    }

    private Optional<String> exactly(Traceable operand) {
        return operand instanceof Figure figure && !audience.knowsMore(figure)
                ? Optional.of(number(figure))
                : Optional.empty();
    }

    private Optional<String> coarsely(Traceable operand) {
        if (operand instanceof Series series) {
            return series.unit() == MeasureUnit.NOK && !audience.extensions().tellsYear(series)
                    ? Optional.of(series.values().stream().map(this::millions).collect(Collectors.joining("; ")))
                    : Optional.empty();
        }
        Figure figure = (Figure) operand;
        if (figure.origin() instanceof Origin.Assumed) {
            return Optional.of(number(figure));
        }
        return switch (figure.unit()) {
            case NOK -> Optional.of(millions(figure.value()));
            case KILOGRAMS -> Optional.of(numerals.decimal(figure.value() / KILOGRAMS_A_TONNE, 1));
            case KILOWATT_HOURS -> Optional.of(numerals.whole(figure.whole()));
            default -> Optional.empty();
        };
    }

    private String millions(double nok) {
        return numerals.decimal(nok / MILLION, 1);
    }

    private String number(Figure figure) {
        boolean exact = figure.origin() instanceof Origin.Assumed || figure.value() == Math.rint(figure.value());
        return exact ? numerals.exact(figure.value()) : numerals.decimal(figure.value(), figure.value() < 1 ? 4 : 2);
    }

    private String listed(Set<String> from) {
        List<String> shown = from.stream().limit(MOST_SOURCES).toList();
        String list = String.join(", ", shown);
        int more = from.size() - shown.size();
        return more > 0 ? messages.text("lineage.more", list, numerals.whole(more)) : list;
    }

    private Set<String> sources(Traceable traceable) {
        Set<String> found = sources.get(traceable);
        if (found == null) {
            found = traceable.origin() instanceof Origin.Computed computed
                    ? computed.operands().stream()
                            .flatMap(operand -> sources(operand).stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new))
                    : Set.of(source(traceable.origin()));
            sources.put(traceable, found);
        }
        return found;
    }

    private String source(Origin origin) {
        return origin instanceof Origin.Assumed assumed
                ? messages.text("lineage.norm", assumed.normKey())
                : origin.toString();
    }
}
