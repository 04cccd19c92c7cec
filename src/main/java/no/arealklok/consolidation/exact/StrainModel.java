package no.arealklok.consolidation.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.consolidation.question.SiteService;

/** In which years users beyond the places of a service in a building are tolerated: in so many at most. */
final class StrainModel {
    private final CpModel cp;
    private final SiteService service;
    private final Map<Integer, BoolVar> used = new LinkedHashMap<>();
    private final Map<Integer, IntVar> over = new LinkedHashMap<>();
    private final LinearExprBuilder years = LinearExpr.newBuilder();

    StrainModel(ExactModel model, SiteService service) {
        this.cp = model.cp();
        this.service = service;
    }

    /** @param most users beyond the places that there can be in the year */
    void add(int t, List<ExtensionModel> extensions, long most) {
        if (service.strain().isNone()) {
            return;
        }
        BoolVar inYear = cp.newBoolVar("");
        IntVar tolerated = cp.newIntVar(0, most, "");
        LinearExprBuilder share = LinearExpr.newBuilder()
                .add(service.strain().over(service.places().orElseThrow()));
        extensions.forEach(extension -> extension.addStrain(share, t));
        cp.addLessOrEqual(tolerated, share);
        cp.addLessOrEqual(tolerated, LinearExpr.term(inYear, most));
        years.add(inYear);
        used.put(t, inYear);
        over.put(t, tolerated);
    }

    /** Subtracts those who are tolerated in the year. */
    void relieve(LinearExprBuilder lacking, int t) {
        if (over.containsKey(t)) {
            lacking.addTerm(over.get(t), -1);
        }
    }

    /** When all years have been added. */
    void limit() {
        if (!used.isEmpty()) {
            cp.addLessOrEqual(years, service.strain().years());
        }
    }

    void hint(List<Integer> strained) {
        used.forEach((t, inYear) -> cp.addHint(inYear, strained.get(t) > 0));
        over.forEach((t, tolerated) -> cp.addHint(tolerated, strained.get(t)));
    }
}
