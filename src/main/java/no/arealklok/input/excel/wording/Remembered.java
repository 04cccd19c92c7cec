package no.arealklok.input.excel.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What follows from a text alone is worked out once, however many kinds of sheets look at the cell. */
public final class Remembered<V> {
    private static final int MOST = 20_000;

    private final Map<String, V> known = new ConcurrentHashMap<>();
    private final Function<String, V> anew;

    /** @param anew must not come back here */
    public Remembered(Function<String, V> anew) {
        this.anew = anew;
    }

    public V of(String text) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(text, anew);
    }
}
