package no.arealklok.app;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import no.arealklok.analysis.Progress;
import no.arealklok.analysis.Stage;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;

/**
 * Progress on standard error: a line a stage, with the time until then, and how far it has come on a line of its own,
 * rewritten.
 */
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final long LEAST_MILLIS_BETWEEN = 200;
    private static final int SECONDS = 60;

    /** Who reads it. */
    enum Reader {
        NOBODY,
        /** Something that keeps lines. */
        LOG,
        /** Where a line can be written over. */
        TERMINAL
    }

    private final PrintWriter err;
    private final Messages messages;
    private final Numerals numerals;
    private final Reader reader;
    private final Stop stop;
    private final LongSupplier millis;
    private final long start;
    private long shown;
    private String newest = "";
    private String written = "";

    /** @param millis a clock */
    ConsoleProgress(PrintWriter err, Messages messages, Reader reader, Stop stop, LongSupplier millis) {
        this.millis = millis;
        this.start = millis.getAsLong();
        this.stop = stop;
        this.err = err;
        this.messages = messages;
        this.numerals = Numerals.of(messages.language());
        this.reader = reader;
    }

    /**
     * Quiet when nobody watches.
     *
     * @param told whether each stage is told all the same
     */
    static ConsoleProgress to(PrintWriter err, Messages messages, Stop stop, boolean told) {
        Reader reader = told ? Reader.LOG : Reader.NOBODY;
        return new ConsoleProgress(
                err, messages, System.console() != null ? Reader.TERMINAL : reader, stop, System::currentTimeMillis);
    }

    @Override
    public synchronized void begin(Stage stage) {
        stop.begin(stage);
        if (reader != Reader.NOBODY) {
            endLine();
            long seconds = (millis.getAsLong() - start) / 1000;
            err.println(messages.text(
                    "cli.step",
                    messages.text("stage." + stage),
                    stage.ordinal() + 1,
                    Stage.values().length,
                    "%d:%02d".formatted(seconds / SECONDS, seconds % SECONDS)));
            err.flush();
        }
    }

    @Override
    public boolean wasStopped() {
        return stop.wasStopped();
    }

    @Override
    public boolean isStopped() {
        return stop.isStopped();
    }

    @Override
    public synchronized void improved(PlanScore score) {
        show(messages.text("cli.bestSoFar", numerals.whole(score.shortage()), numerals.millions(score.cost())));
    }

    @Override
    public synchronized void proving(int provenParts, int parts, Proof sum) {
        String tally = messages.text("cli.partsProven", numerals.whole(provenParts), numerals.whole(parts));
        show(sum.isBest() ? tally : tally + messages.text("cli.partsGap", gap(sum)));
    }

    private String gap(Proof proof) {
        String money = numerals.money(proof.costGap());
        return proof.shortageGap() == 0
                ? money
                : messages.text("cli.shortageAndCost", numerals.whole(proof.shortageGap()), money);
    }

    /** The score, the bound and the gap. */
    @Override
    public synchronized void proven(PlanScore plan, Proof gap) {
        long bound = plan.cost() - gap.costGap();
        show(messages.text("cli.bound", numerals.money(plan.cost()), numerals.money(bound)));
        endLine();
        String key = gap.isBest() ? "cli.gapNone" : gap.shortageGap() == 0 ? "cli.gap" : "cli.gapWithShortage";
        show(messages.text(
                key,
                numerals.decimal(gap.costPercent(plan)),
                numerals.money(gap.costGap()),
                numerals.whole(gap.shortageGap())));
    }

    /** Now, or when there is time; what is newest when the line ends is always shown. */
    private void show(String line) {
        newest = line;
        if (millis.getAsLong() - shown >= LEAST_MILLIS_BETWEEN) {
            write();
        }
    }

    private void write() {
        if (reader == Reader.TERMINAL && !newest.equals(written)) {
            shown = millis.getAsLong();
            // What is left of a longer line is wiped out.
            err.print("\r  " + newest + " ".repeat(Math.max(0, written.length() - newest.length())));
            err.flush();
            written = newest;
        }
    }

    private void endLine() {
        write();
        if (!written.isEmpty()) {
            err.println();
        }
        newest = "";
        written = "";
    }

    @Override
    public synchronized void close() {
        endLine();
    }
}
