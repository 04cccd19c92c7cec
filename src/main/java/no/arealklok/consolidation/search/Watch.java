package no.arealklok.consolidation.search;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Ends a computation when someone asks for it, for engines that do not ask themselves. */
public final class Watch {
    private static final int MILLIS_BETWEEN_LOOKS = 100;

    private Watch() {}

    /** @param end makes the computation end soon; may be called more than once */
    public static <T> T over(Supplier<T> computation, BooleanSupplier stopped, Runnable end) {
        ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "watch");
            thread.setDaemon(true);
            return thread;
        });
        looks.scheduleWithFixedDelay(
                () -> {
                    if (stopped.getAsBoolean()) {
                        end.run();
                    }
                },
                MILLIS_BETWEEN_LOOKS,
                MILLIS_BETWEEN_LOOKS,
                TimeUnit.MILLISECONDS);
        try {
            return computation.get();
        } finally {
            looks.shutdownNow();
        }
    }
}
