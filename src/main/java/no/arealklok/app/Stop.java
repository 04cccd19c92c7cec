package no.arealklok.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import no.arealklok.analysis.Stage;

/**
 * Ends a search early: at Ctrl-C, when a file appears, or when the time is out. The reports are written all the same,
 * of the best plan so far.
 */
final class Stop implements AutoCloseable {
    /** Of the time limit, what is left for the proof when the search has ended. */
    private static final double PROOF_SHARE = 0.3;
    /** For other good plans, and what the directives cost. */
    private static final double CHOICE_SHARE = 0.2;

    private final Optional<Duration> limit;
    private final Optional<Path> file;
    private final long start = System.nanoTime();
    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "stop");
    private volatile boolean interrupted;
    private volatile boolean told;
    private volatile Stage stage = Stage.READING;

    Stop(Optional<Duration> limit, Optional<Path> file) {
        this.limit = limit;
        this.file = file;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Holds the end of the program back until the reports are there. */
    private void interrupt() {
        interrupted = true;
        try {
            written.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void begin(Stage begun) {
        stage = begun;
    }

    boolean isStopped() {
        boolean stopped =
                interrupted || isTimeOut() || file.filter(Files::exists).isPresent();
        told |= stopped;
        return stopped;
    }

    /** Whether anyone who asked was told to stop. */
    boolean wasStopped() {
        return told;
    }

    private boolean isTimeOut() {
        double share = switch (stage) {
            case PLAN -> 1 - PROOF_SHARE - CHOICE_SHARE;
            case PROOF, PRICE -> 1 - CHOICE_SHARE;
            default -> 1;
        };
        return limit.isPresent() && System.nanoTime() - start > limit.get().toNanos() * share;
    }

    @Override
    public void close() {
        written.countDown();
        if (!interrupted) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // Ctrl-C came at this very moment; the hook finds the reports written.
                interrupted = true;
            }
        }
    }
}
