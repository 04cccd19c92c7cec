package no.arealklok.consolidation.search;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Ends a computation when someone asks for it, for engines that do not ask themselves. */
public final class Watch {
    private static final int MILLIS_BETWEEN_LOOKS = 100;

    private Watch() {}

    /** @param end makes the computation end soon; may be called more than once */
    public static <T> T over(Supplier<T> computation, BooleanSupplier stopped, Runnable end) {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Timer looks = new Timer("watch", true);
        looks.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        if (isOver(stopped, failure)) {
                            end.run();
                        }
                    }
                },
                MILLIS_BETWEEN_LOOKS,
                MILLIS_BETWEEN_LOOKS);
        T result;
        try {
            result = computation.get();
        } finally {
            looks.cancel();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return result;
    }

    /** Who cannot be asked any more would never say stop, so then it is over as well. */
    private static boolean isOver(BooleanSupplier stopped, AtomicReference<RuntimeException> failure) {
        try {
            return stopped.getAsBoolean();
        } catch (RuntimeException e) {
            failure.set(e);
            return true;
        }
    }
}
