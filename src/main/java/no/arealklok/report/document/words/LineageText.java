package no.arealklok.report.document.words;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;

/** Says in one line what a number was made from: its formula, its operands, the cells and norms at the bottom. */
final class LineageText {
    private static final int MOST_SOURCES = 6;

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
        return text(traceable, true);
    }

    /** Without the numbers that it was made from, which could tell more than it does itself. */
    String withoutNumbers(Traceable traceable) {
        return text(traceable, false);
    }

    private String text(Traceable traceable, boolean withNumbers) {
        List<String> parts = new ArrayList<>();
        if (traceable.origin() instanceof Origin.Computed computed) {
            parts.add(messages.text("formula." + computed.formula()));
            String operands = withNumbers ? operands(computed) : "";
            if (!operands.isEmpty()) {
                parts.add(operands);
            }
        }
        Set<String> from = sources(traceable);
        if (!from.isEmpty()) {
            parts.add(listed(from));
        }
        return String.join(" · ", parts);
    }

    private String operands(Origin.Computed computed) {
        if (computed.operands().size() > MOST_SOURCES
                || computed.operands().stream().anyMatch(audience::knowsMore)) {
            return "";
        }
        List<String> numbers = computed.operands().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .map(this::number)
                .toList();
        return numbers.size() == computed.operands().size() ? String.join("; ", numbers) : "";
    }

    private String number(Figure figure) {
        boolean exact = figure.origin() instanceof Origin.Assumed || figure.value() == Math.rint(figure.value());
        return exact ? numerals.exact(figure.value()) : numerals.decimal(figure.value(), 2);
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
