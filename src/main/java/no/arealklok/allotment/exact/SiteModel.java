package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.allotment.question.Site;

/** One building: taken into use with the first facility, left with the last. */
final class SiteModel {
    private final CpModel cp;
    private final Site site;
    private final List<FacilityModel> facilities;
    private final int years;

    /** @param facilities of it that are in the component */
    SiteModel(CpModel cp, Site site, List<FacilityModel> facilities, int years) {
        this.cp = cp;
        this.site = site;
        this.facilities = facilities;
        this.years = years;
    }

    /** A building that stands empty today. */
    void addOpening(LinearExprBuilder cost) {
        List<Steps> built = facilities.stream()
                .flatMap(facility -> facility.ready().stream().limit(1))
                .toList();
        if (built.isEmpty()) {
            return;
        }
        Steps opened = any(built);
        opened.addCost(cost, t -> site.money().presentValue(t, years), 0);
    }

    /** Someone stays in a building that may not be left. */
    void stay() {
        Literal[] stays =
                inUse().map(facility -> facility.closed().ever().not()).toArray(Literal[]::new);
        if (stays.length > 0) {
            cp.addBoolOr(stays);
        }
    }

    /**
     * What leaving it saves.
     *
     * @param others index of the year by which all others in the building have left
     * @param share of the saving that is counted here
     */
    void addLeaving(LinearExprBuilder cost, int others, double share) {
        List<Steps> parts = inUse().map(FacilityModel::closed).toList();
        if (others < years && !parts.isEmpty() && parts.stream().allMatch(Steps::canHappen)) {
            all(parts, others).addCost(cost, t -> -(long) Math.ceil(share * saving(t)), 0);
        }
    }

    /** The most that is saved by leaving in the year or later: others there may leave later. */
    private long saving(int t) {
        long whole = site.money().presentValue(0, years);
        return IntStream.range(t, years)
                .mapToLong(year -> whole - site.money().presentValue(0, year))
                .max()
                .orElse(0);
    }

    private Stream<FacilityModel> inUse() {
        return facilities.stream().filter(facility -> facility.facility().isInUse());
    }

    private Steps all(List<Steps> parts, int from) {
        if (parts.size() == 1 && from <= parts.get(0).first()) {
            return parts.get(0);
        }
        int first = Math.max(from, parts.stream().mapToInt(Steps::first).max().orElseThrow());
        int last = Math.max(from, parts.stream().mapToInt(Steps::last).max().orElseThrow());
        Steps all = new Steps(cp, first, last, years);
        for (int t = first; t <= last; t++) {
            int year = t;
            parts.forEach(part -> cp.addImplication(all.by(year), part.by(year)));
            Literal[] or = new Literal[parts.size() + 1];
            for (int i = 0; i < parts.size(); i++) {
                or[i] = parts.get(i).by(t).not();
            }
            or[parts.size()] = all.by(t);
            cp.addBoolOr(or);
        }
        return all;
    }

    private Steps any(List<Steps> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int first = parts.stream().mapToInt(Steps::first).min().orElseThrow();
        int last = parts.stream().mapToInt(Steps::last).max().orElseThrow();
        Steps any = new Steps(cp, first, last, years);
        for (int t = first; t <= last; t++) {
            Literal[] or = new Literal[parts.size() + 1];
            for (int i = 0; i < parts.size(); i++) {
                cp.addImplication(parts.get(i).by(t), any.by(t));
                or[i] = parts.get(i).by(t);
            }
            or[parts.size()] = any.by(t).not();
            cp.addBoolOr(or);
        }
        return any;
    }
}
