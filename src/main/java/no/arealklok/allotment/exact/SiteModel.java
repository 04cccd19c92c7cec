package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.List;
import no.arealklok.allotment.question.Site;

/** One building: taken into use with the first facility, left with the last. */
final class SiteModel {
    private final CpModel cp;
    private final Site site;
    private final List<FacilityModel> facilities;
    private final boolean mayBeLeft;
    private final int years;

    /** @param facilities of it that are in the component */
    SiteModel(CpModel cp, Site site, List<FacilityModel> facilities, boolean mayBeLeft, int years) {
        this.cp = cp;
        this.site = site;
        this.facilities = facilities;
        this.mayBeLeft = mayBeLeft;
        this.years = years;
    }

    void addCost(LinearExprBuilder cost) {
        List<FacilityModel> there = facilities.stream()
                .filter(facility -> facility.facility().isInUse())
                .toList();
        if (there.isEmpty()) {
            Steps opened = any(
                    facilities.stream().map(facility -> facility.ready().get(0)).toList());
            opened.addCost(cost, t -> site.money().presentValue(t, years), 0);
            return;
        }
        if (!mayBeLeft) {
            stay(there);
            cost.add(site.money().presentValue(0, years));
            return;
        }
        Steps left = all(there.stream().map(FacilityModel::closed).toList());
        left.addCost(cost, t -> site.money().presentValue(0, t), site.money().presentValue(0, years));
    }

    /** Someone stays in a building that may not be left. */
    private void stay(List<FacilityModel> there) {
        if (!site.building().closable()) {
            cp.addBoolOr(there.stream()
                    .map(facility -> facility.closed().ever().not())
                    .toArray(Literal[]::new));
        }
    }

    private Steps all(List<Steps> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int first = parts.stream().mapToInt(Steps::first).max().orElseThrow();
        int last = parts.stream().mapToInt(Steps::last).max().orElseThrow();
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
