package no.arealklok.report.document.money;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.Perspective;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Block;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServingCost;

/**
 * What it costs to serve those who get a place by the plan and had none in the zero alternative, and what they would
 * have cost without. The tables of money are of buildings and of staff in steps: serving fewer saves nothing there.
 */
final class ServingTable {
    private static final List<CostLine> BUILT = List.of(
            CostLine.INVESTMENT,
            CostLine.VAT_COMPENSATION,
            CostLine.GRANT,
            CostLine.TEMPORARY_PREMISES,
            CostLine.EXTENSION_PROPERTY,
            CostLine.RESIDUAL_VALUE);

    private final Phrases phrases;
    private final Analysis analysis;
    private final List<ServiceType> types;

    ServingTable(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.types = analysis.plan().facts().occupants().stream()
                .map(Occupant::type)
                .distinct()
                .filter(type -> provided(type) != 0)
                .toList();
    }

    /** None where nobody gets a place more or less, and where the readers are not told how many. */
    List<Block> blocks() {
        if (types.isEmpty() || phrases.shortage(analysis.plan()).equals(phrases.concealed())) {
            return List.of();
        }
        List<ServiceType> told = types.stream()
                .filter(type -> type.serving().isPresent())
                .filter(type -> !isWithheld(type))
                .toList();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(3, phrases.text("serving.title"))));
        blocks.add(new Block.Paragraph(phrases.text("serving.intro")));
        if (!told.isEmpty()) {
            blocks.add(phrases.rows(told)
                    .text("column.service", phrases::plural)
                    .number(
                            "serving.zero",
                            type -> phrases.numbers().told(shortage(type, "plan.shortage.zero", zero())))
                    .number(
                            "serving.plan",
                            type -> phrases.numbers().told(shortage(type, "plan.shortage.plan", plan())))
                    .millions("serving.served", type -> cost(type, "served", ServingCost::served))
                    .millions("serving.unserved", type -> cost(type, "unserved", ServingCost::unserved))
                    .table(phrases.text("serving.caption")));
        }
        List<String> words = new ArrayList<>();
        leftOut(told, words);
        perPlaceYear(words);
        if (!words.isEmpty()) {
            blocks.add(new Block.BulletList(words));
        }
        return blocks;
    }

    private Plan zero() {
        return analysis.zero();
    }

    private Plan plan() {
        return analysis.plan();
    }

    /** Place-years. */
    private long provided(ServiceType type) {
        return zero().shortage(type) - plan().shortage(type);
    }

    private boolean isWithheld(ServiceType type) {
        return plan().facts().occupants().stream()
                .filter(occupant -> occupant.type() == type)
                .anyMatch(occupant -> phrases.withholds(occupant.unit()));
    }

    private Figure shortage(ServiceType type, String formula, Plan plan) {
        return phrases.placeFigures().shortage("shortage/" + type.id(), formula, type, plan.shortage(type));
    }

    /** NOK over the whole period, without interest. */
    private Figure cost(ServiceType type, String whose, Function<ServingCost, String> norm) {
        Figure each = analysis.norms().figure(type.serving().map(norm).orElseThrow());
        return Figure.computed(
                "serving/" + whose + "/" + type.id(),
                Math.round(provided(type) * each.value()),
                MeasureUnit.NOK,
                "cost.serving",
                shortage(type, "plan.shortage.zero", zero()),
                shortage(type, "plan.shortage.plan", plan()),
                each);
    }

    private void leftOut(List<ServiceType> told, List<String> words) {
        String names = types.stream()
                .filter(type -> !told.contains(type))
                .map(phrases::plural)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            words.add(phrases.text("serving.leftOut", names));
        }
    }

    /** Of what is built to the municipality, where that gives more a place. */
    private void perPlaceYear(List<String> words) {
        long more = zero().score().shortage() - plan().score().shortage();
        long built = built(plan()) - built(zero());
        if (more > 0 && built > 0) {
            words.add(phrases.text(
                    "serving.perPlaceYear",
                    phrases.numerals().whole(more),
                    phrases.numerals().millions(built),
                    phrases.numerals().whole(Math.round(built / (1000.0 * more)) * 1000)));
        }
    }

    private static long built(Plan plan) {
        Ledger own = plan.ledger().of(Perspective.MUNICIPALITY);
        return BUILT.stream().mapToLong(line -> own.of(line).presentValue()).sum();
    }
}
