package no.arealklok.report.document.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;

/** Says in one line what a number was made from: its formula, its operands, the cells and norms at the bottom. */
final class LineageText {
    private static final int MOST_SOURCES = 6;

    private final Set<String> hidden;
    private final Messages messages;
    private final Numerals numerals;

    /** @param hidden ids of numbers that must not be told; the cells that they stand in may */
    LineageText(Messages messages, Set<String> hidden) {
        this.hidden = hidden;
        this.messages = messages;
        this.numerals = Numerals.of(messages.language());
    }

    String of(Traceable traceable) {
        List<String> parts = new ArrayList<>();
        if (traceable.origin() instanceof Origin.Computed computed) {
            parts.add(messages.text("formula." + computed.formula()));
            String operands = operands(computed);
            if (!operands.isEmpty()) {
                parts.add(operands);
            }
        }
        Set<String> sources = new LinkedHashSet<>();
        collect(traceable, sources);
        parts.add(listed(sources));
        return String.join(" · ", parts);
    }

    private String operands(Origin.Computed computed) {
        if (computed.operands().stream().map(Traceable::id).anyMatch(hidden::contains)) {
            return "";
        }
        List<String> numbers = computed.operands().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .map(this::number)
                .toList();
        boolean few = numbers.size() == computed.operands().size() && numbers.size() <= MOST_SOURCES;
        return few ? String.join("; ", numbers) : "";
    }

    private String number(Figure figure) {
        boolean exact = figure.origin() instanceof Origin.Assumed || figure.value() == Math.rint(figure.value());
        return exact ? numerals.exact(figure.value()) : numerals.decimal(figure.value(), 2);
    }

    private String listed(Set<String> sources) {
        List<String> shown = sources.stream().limit(MOST_SOURCES).toList();
        String list = String.join(", ", shown);
        int more = sources.size() - shown.size();
        return more > 0 ? messages.text("lineage.more", list, numerals.whole(more)) : list;
    }

    private void collect(Traceable traceable, Set<String> sources) {
        if (traceable.origin() instanceof Origin.Read read) {
            sources.add(read.toString());
        } else if (traceable.origin() instanceof Origin.Assumed assumed) {
            sources.add(messages.text("lineage.norm", assumed.normKey()));
        } else if (traceable.origin() instanceof Origin.Computed computed) {
            computed.operands().forEach(operand -> collect(operand, sources));
        }
    }
}
