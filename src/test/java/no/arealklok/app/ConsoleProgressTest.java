package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import no.arealklok.analysis.Stage;
import no.arealklok.app.ConsoleProgress.Reader;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.language.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleProgressTest {
    private static final PlanScore PLAN = new PlanScore(0, 0, 5_243_512_345L);

    /** What stands on the screen at the end; spaces that keep numbers together as plain ones. */
    private static String screen(String language, Consumer<ConsoleProgress> run) {
        // Not lines(), which would take each rewriting for a line.
        return Arrays.stream(printed(Reader.TERMINAL, language, run).split("\n"))
                .map(line -> line.substring(line.lastIndexOf('\r') + 1).stripTrailing())
                .reduce("", (above, line) -> above + line + "\n");
    }

    private static String printed(Reader reader, String language, Consumer<ConsoleProgress> run) {
        StringWriter err = new StringWriter();
        try (Stop stop = new Stop(Optional.empty(), Optional.empty());
                ConsoleProgress progress =
                        new ConsoleProgress(new PrintWriter(err, true), Messages.of(language), reader, stop, clock())) {
            run.accept(progress);
        }
        return err.toString().replace(System.lineSeparator(), "\n").replace('\u00a0', ' ');
    }

    /** A second later each time. */
    private static LongSupplier clock() {
        AtomicLong seconds = new AtomicLong(-1);
        return () -> 1000 * seconds.incrementAndGet();
    }

    @Test
    void a_log_is_told_each_stage_and_when_and_no_more() {
        assertThat(printed(Reader.LOG, "en", progress -> {
                    progress.begin(Stage.READING);
                    for (int score = 0; score < 64; score++) {
                        progress.improved(PLAN);
                    }
                    progress.begin(Stage.PLAN);
                    progress.proven(PLAN, Proof.BEST);
                }))
                .isEqualTo("""
                        Reading the register … (1 of 11, 0:01)
                        Searching for a plan … (6 of 11, 1:06)
                        """);
    }

    @Test
    void the_best_plan_then_the_bound_and_the_gap_stay_on_the_screen() {
        assertThat(screen("nb", progress -> {
                    progress.begin(Stage.PLAN);
                    progress.improved(new PlanScore(0, 1200, 6_000_000_000L));
                    progress.improved(PLAN);
                    progress.begin(Stage.PROOF);
                    progress.proving(0, 2, Proof.BEST);
                    progress.proving(1, 2, new Proof(0, 3_400_000));
                    progress.proving(2, 2, new Proof(0, 3_400_000));
                    progress.proven(PLAN, new Proof(0, 3_400_000));
                    progress.begin(Stage.EXPLANATION);
                }))
                .isEqualTo("""
                        Søker etter plan … (6 av 11, 0:01)
                          beste så langt: 0 plassår mangler, 5 243,5 mill. kr
                        Beviser hvor god planen er … (7 av 11, 0:06)
                          plan 5 243 512 345 kr, nedre grense 5 240 112 345 kr
                          bevist: høyst 0,07 % (3 400 000 kr) kan spares uten at flere mangler plass
                        Begrunner planen … (8 av 11, 0:17)
                        """);
    }

    @Test
    void what_is_not_proven_is_not_said_to_be() {
        assertThat(screen("nb", progress -> progress.proving(12, 35, Proof.BEST)))
                .isEqualTo("  12 av 35 deler bevist\n");
        assertThat(screen("en", progress -> progress.proving(12, 35, new Proof(3, 1500))))
                .isEqualTo("  12 of 35 parts proven; in them at most 3 place-years and NOK 1,500 can be saved\n");
    }

    @Test
    void the_gap_is_told_in_english_and_rounded_up() {
        assertThat(screen("en", progress -> progress.proven(PLAN, new Proof(0, 1))))
                .isEqualTo("""
                          plan NOK 5,243,512,345, lower bound NOK 5,243,512,344
                          proven: at most 0.01% (NOK 1) can be saved with as few people short
                        """);
    }

    @Test
    void people_short_of_a_place_are_told_with_the_money() {
        assertThat(screen("nb", progress -> progress.proven(new PlanScore(0, 400, 1_000_000), new Proof(340, 2800))))
                .endsWith(
                        "  bevist: høyst 340 plassår til kan dekkes, og høyst 0,28 % (2 800 kr) spares med like få uten plass\n");
    }

    @Test
    void the_best_plan_is_said_to_be() {
        assertThat(screen("nb", progress -> progress.proven(PLAN, Proof.BEST)))
                .endsWith("bevist: ingen plan er bedre\n");
    }

    @Test
    void nothing_is_left_of_a_longer_line() {
        assertThat(printed(Reader.TERMINAL, "en", progress -> {
                    progress.proving(1, 2, new Proof(0, 123_456_789));
                    progress.proving(2, 2, Proof.BEST);
                }))
                .endsWith("\r  2 of 2 parts proven"
                        + " ".repeat("; in them at most NOK 123,456,789 can be saved".length()) + "\n");
    }

    @Test
    void it_is_quiet_when_nobody_watches() {
        assertThat(printed(Reader.NOBODY, "nb", progress -> {
                    progress.begin(Stage.PROOF);
                    progress.improved(PLAN);
                    progress.proven(PLAN, Proof.BEST);
                }))
                .isEmpty();
    }
}
