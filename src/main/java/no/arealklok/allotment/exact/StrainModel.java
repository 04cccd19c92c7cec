package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.List;
import no.arealklok.service.Strain;

/** In which years users beyond the places are tolerated, in one facility or in several together: so many at most. */
final class StrainModel {
    private final CpModel cp;
    private final Strain strain;
    private final Literal[] used;

    StrainModel(CpModel cp, Strain strain, int years) {
        this.cp = cp;
        this.strain = strain;
        this.used = new Literal[strain.isNone() ? 0 : years];
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int t = 0; t < used.length; t++) {
            used[t] = cp.newBoolVar("");
            sum.add(used[t]);
        }
        if (canHappen()) {
            cp.addLessOrEqual(sum, strain.years());
        }
    }

    boolean canHappen() {
        return used.length > 0;
    }

    /** Those who are tolerated in a year: none where it is not used, else at most so many. */
    IntVar over(int t, int most) {
        IntVar over = cp.newIntVar(0, most, "");
        cp.addLessOrEqual(over, LinearExpr.term(used[t], most));
        return over;
    }

    /** Of a facility's places in a year, those that a strain adds if it is tolerated. */
    void add(LinearExprBuilder sum, FacilityModel facility, int t) {
        facility.add(sum, t, 1, strain::over);
    }

    /** Those who are tolerated in a year, within the share of the places that there are in these facilities. */
    IntVar within(List<FacilityModel> facilities, int t, int most) {
        IntVar over = over(t, most);
        LinearExprBuilder places = LinearExpr.newBuilder();
        facilities.forEach(facility -> add(places, facility, t));
        cp.addLessOrEqual(over, places);
        return over;
    }
}
