package no.arealklok.report.document.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Pool;
import no.arealklok.norm.Norms;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.Allotment;
import no.arealklok.service.ServiceType;
import no.arealklok.service.Strain;

/**
 * By which rule the places of each service are allotted, in words.
 *
 * @param shown those whose numbers the document may show
 */
record AllotmentRules(Phrases phrases, List<Pool> shown) {
    /** @param pools of one service */
    String rule(List<Pool> pools) {
        Pool pool = pools.get(0);
        Norms norms = phrases.analysis().norms();
        ServiceType type = phrases.analysis().inputs().types().type(pool.service());
        Allotment allotment = type.allotment();
        Object[] arguments = {
            phrases.plural(type),
            norms.figure(allotment.parts()).whole(),
            limit(type, norms),
            percent(norms.value(allotment.fill())),
            pools.stream().flatMap(one -> one.part().stream()).collect(Collectors.joining(", ")),
        };
        String rule = switch (pool.rule()) {
            case CATCHMENT -> phrases.text("allotment.catchment", arguments);
            case ADMISSION -> phrases.text("allotment.admission", arguments);
            case MUNICIPALITY ->
                phrases.text(
                                pools.stream().allMatch(one -> one.part().isEmpty())
                                        ? "allotment.municipality"
                                        : "allotment.parted",
                                arguments)
                        + reserve(pools);
            case TENANCY -> phrases.text("allotment.tenancy", arguments);
        };
        return rule + strain(pool.strain()) + pavilions(pool);
    }

    private String pavilions(Pool pool) {
        return phrases.analysis().spare().today().question().facilities().stream()
                .filter(facility -> pool.facilities().contains(facility.index()))
                .map(Facility::pavilions)
                .filter(pavilions -> !pavilions.isNone())
                .findFirst()
                .map(may -> " "
                        + phrases.text("allotment.pavilions", may.most(), may.size(), may.shortest(), may.longest())
                        // Who is placed by the year may come from anywhere.
                        + (pool.rule().isByYear() ? "" : " " + phrases.text("allotment.pavilionsOwn")))
                .orElse("");
    }

    private String strain(Strain strain) {
        return strain.isNone() ? "" : " " + phrases.text("allotment.strain", percent(strain.share()), strain.years());
    }

    private String limit(ServiceType type, Norms norms) {
        if (norms.value("travel.limit.rules-out") == 0) {
            return phrases.text("allotment.anywhere");
        }
        long metres = norms.figure(type.travelLimit()).whole();
        String all = phrases.numerals().whole(metres);
        return phrases.text(
                "allotment.within",
                type.lowerSecondaryLimit()
                        .map(key -> norms.figure(key).whole())
                        .filter(older -> older != metres)
                        .map(older -> phrases.text(
                                "allotment.limits", all, phrases.numerals().whole(older)))
                        .orElse(all));
    }

    /** What is kept free counts in the whole pool, and not where each building is looked at by itself. */
    private String reserve(List<Pool> pools) {
        AllotmentPlan today = phrases.analysis().spare().today();
        boolean more = pools.stream()
                .anyMatch(pool -> shown.contains(pool) && today.shortage(pool) > today.shortageApart(pool));
        return more ? " " + phrases.text("allotment.reserve") : "";
    }

    private String percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
        return phrases.numerals().decimal(percent.setScale(Math.max(0, percent.scale())));
    }
}
