package no.arealklok.app;

import java.io.PrintWriter;
import no.arealklok.analysis.Progress;
import no.arealklok.analysis.Stage;
import no.arealklok.consolidation.PlanScore;
import no.arealklok.report.Messages;
import no.arealklok.report.Numerals;

/** Progress on standard error: a line a stage, and the best plan so far on a line of its own, rewritten. */
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final long LEAST_MILLIS_BETWEEN = 200;

    private final PrintWriter err;
    private final Messages messages;
    private final Numerals numerals;
    private final boolean terminal;
    private final Stop stop;
    private long shown;
    private boolean open;

    private ConsoleProgress(PrintWriter err, Messages messages, boolean terminal, Stop stop) {
        this.stop = stop;
        this.err = err;
        this.messages = messages;
        this.numerals = Numerals.of(messages.language());
        this.terminal = terminal;
    }

    /** Quiet when nobody watches. */
    static ConsoleProgress to(PrintWriter err, Messages messages, Stop stop) {
        return new ConsoleProgress(err, messages, System.console() != null, stop);
    }

    @Override
    public void begin(Stage stage) {
        stop.begin(stage);
        if (terminal) {
            endLine();
            err.println(messages.text("stage." + stage) + " …");
        }
    }

    @Override
    public boolean isStopped() {
        return stop.isStopped();
    }

    @Override
    public synchronized void improved(PlanScore score) {
        long now = System.currentTimeMillis();
        if (!terminal || now - shown < LEAST_MILLIS_BETWEEN) {
            return;
        }
        shown = now;
        open = true;
        err.print("\r  "
                + messages.text("cli.bestSoFar", numerals.whole(score.shortage()), numerals.millions(score.cost()))
                + "   ");
        err.flush();
    }

    private void endLine() {
        if (open) {
            err.println();
            open = false;
        }
    }

    @Override
    public void close() {
        endLine();
    }
}
