package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.analysis.FlippedRegister.Flip;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.Finding;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.Proofs;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.json.NormReader;
import no.arealklok.norm.Norms;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One cell of a small register made wrong in ways that registers are: it is told, or it changes neither a choice nor a
 * headline. The counts of all stand in {@code method.md}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CellFlipIT {
    private static final int ALL = 100;
    private static final int MOST_UNNOTICED = 5;
    private static final Norms NORMS = new NormReader().readDefaults();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Flip.class)
    void a_wrong_cell_is_told_or_harmless(Flip flip) throws IOException {
        long[] seeds = Proofs.seeds(ALL).toArray();
        List<Long> unnoticed = new ArrayList<>();
        int harmless = 0;
        for (long seed : seeds) {
            RegisterReading right = new FlippedRegister(seed, List.copyOf(NORMS.all())).read(folder);
            RegisterReading wrong = new FlippedRegister(seed, List.copyOf(NORMS.all()))
                    .flip(flip)
                    .read(folder);
            if (told(wrong).equals(told(right))) {
                if (isHarmless(right, wrong)) {
                    harmless++;
                } else {
                    unnoticed.add(seed);
                }
            }
        }
        assertThat(unnoticed).as(flip.words).hasSizeLessThanOrEqualTo(MOST_UNNOTICED);
        if (seeds.length == ALL) {
            int found = ALL - harmless - unnoticed.size();
            assertThat(Files.readString(Path.of("src/site/markdown/method.md")))
                    .contains("| %s | %d | %d | %d |".formatted(flip.words, found, harmless, unnoticed.size()));
        }
    }

    private static Set<String> told(RegisterReading reading) {
        return Premises.of(new CaseRun(reading, NORMS).inputs()).findings().stream()
                .map(CellFlipIT::text)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String text(Finding finding) {
        return finding.code() + " " + finding.place();
    }

    private static boolean isHarmless(RegisterReading right, RegisterReading wrong) {
        Analysis one = analysis(right);
        Analysis other = analysis(wrong);
        return one.plan().choices().equals(other.plan().choices())
                && one.plan().score().shortage() == other.plan().score().shortage()
                && List.of(Perspective.values()).stream().allMatch(whose -> isWithin(one, other, whose));
    }

    private static boolean isWithin(Analysis one, Analysis other, Perspective whose) {
        long gain = other.sensitivity().mid().gain(whose);
        return gain >= one.sensitivity().low(whose) && gain <= one.sensitivity().high(whose);
    }

    /** With a plan that no single unit can make better; what else is asked is not looked at. */
    private static Analysis analysis(RegisterReading reading) {
        List<List<Option>> first = new ArrayList<>();
        return new CaseRun(reading, NORMS).analyse((facts, budget, listener) -> {
            if (first.isEmpty()) {
                first.add(improved(facts));
                return first.get(0);
            }
            return facts.firstOptions();
        });
    }

    private static List<Option> improved(ConsolidationCase facts) {
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        List<Option> choices = facts.firstOptions();
        PlanScore best = evaluator.evaluate(choices).score();
        for (boolean better = true; better; ) {
            better = false;
            for (Occupant unit : facts.occupants()) {
                for (Option option : unit.options()) {
                    Option before = choices.set(unit.index(), option);
                    PlanScore score = evaluator.evaluate(choices).score();
                    if (score.compareTo(best) < 0) {
                        best = score;
                        better = true;
                    } else {
                        choices.set(unit.index(), before);
                    }
                }
            }
        }
        return choices;
    }
}
