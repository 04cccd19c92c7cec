package no.arealklok.allotment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.arealklok.allotment.AllotmentRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Unit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServingTest {
    private static final Horizon TEN_YEARS = new Horizon(2026, 2035);

    private static CaseText kindergartens() {
        return new CaseText(TEN_YEARS)
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500\nC | 9 | 0 | 500")
                .units(
                        "S | kindergarten | A | 50 | 60\nT | kindergarten | B | 50 | 30\nU | kindergarten | C | 40 | 45");
    }

    private static Unit unit(CaseText text, String id) {
        return text.municipality().register().units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Series served(CaseText text, Serving serving, String id) {
        return serving.users(
                unit(text, id), unit -> text.outlook().find(unit).orElseThrow().users(Growth.MAIN));
    }

    private static Serving allotted(CaseText text) {
        return Serving.of(AllotmentRun.of(text, TEN_YEARS).today());
    }

    @Test
    void who_is_placed_elsewhere_is_served_there_and_who_has_no_place_waits_at_home() {
        CaseText text = kindergartens();
        Serving serving = allotted(text);

        assertThat(served(text, serving, "S").in(2026)).isEqualTo(50);
        assertThat(served(text, serving, "T").in(2026)).isEqualTo(40);
        assertThat(served(text, serving, "U").in(2026)).isEqualTo(45);
    }

    @Test
    void a_unit_that_serves_its_own_alone_has_the_outlook_itself_and_others_the_way_back_to_it() {
        CaseText text = kindergartens();
        Serving serving = allotted(text);
        Series own = text.outlook().find(unit(text, "U")).orElseThrow().users(Growth.MAIN);

        assertThat(served(text, serving, "U")).isEqualTo(own);
        Origin.Computed origin = (Origin.Computed) served(text, serving, "T").origin();
        assertThat(origin.operands()).extracting(Traceable::id).containsExactly("users/S/MAIN", "users/T/MAIN");
    }

    @Test
    void nobody_is_lost_whatever_their_number() {
        CaseText text = kindergartens();
        Serving serving = allotted(text);
        Map<String, Integer> sample = Map.of("S", 72, "T", 30, "U", 12);

        int served = List.of("S", "T", "U").stream()
                .mapToInt(id -> serving.users(unit(text, id), 0, unit -> sample.get(unit.id())))
                .sum();

        assertThat(served).isEqualTo(72 + 30 + 12);
        assertThat(serving.users(unit(text, "S"), 0, unit -> sample.get(unit.id())))
                .isEqualTo(60);
    }

    @Test
    void a_boundary_that_moves_takes_the_same_share_along_in_every_later_year() {
        CaseText text = new CaseText(TEN_YEARS)
                .buildings("A | 0 | 0 | 3000\nB | 2 | 0 | 3000")
                .units("S | school | A | 300 | 330\nT | school | B | 300 | 200");
        Serving serving = Serving.of(AllotmentRun.of(text, TEN_YEARS).answer().plan());

        assertThat(served(text, serving, "S").values())
                .containsExactly(330.0, 330.0, 264.0, 264.0, 264.0, 264.0, 264.0, 264.0, 264.0, 264.0);
        assertThat(served(text, serving, "T").in(2028)).isEqualTo(266);
    }
}
