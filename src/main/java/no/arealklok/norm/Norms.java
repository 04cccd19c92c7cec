package no.arealklok.norm;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.arealklok.language.Label;
import no.arealklok.quantity.Figure;

/** All norms of a run, in the order of their data file. Immutable. */
public final class Norms {
    private final Map<String, Norm> byKey;
    private final Consumer<String> asked;

    private Norms(Map<String, Norm> byKey) {
        this(byKey, key -> {});
    }

    private Norms(Map<String, Norm> byKey, Consumer<String> asked) {
        this.byKey = Collections.unmodifiableMap(byKey);
        this.asked = asked;
    }

    /** @throws IllegalArgumentException when a key comes twice */
    public static Norms of(List<Norm> norms) {
        Map<String, Norm> byKey = new LinkedHashMap<>();
        for (Norm norm : norms) {
            if (byKey.put(norm.key(), norm) != null) {
                throw new IllegalArgumentException("the norm " + norm.key() + " comes twice");
            }
        }
        return new Norms(byKey);
    }

    /** @throws IllegalArgumentException when there is no such norm */
    public Norm norm(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("there is no norm " + key));
    }

    public Optional<Norm> find(String key) {
        asked.accept(key);
        return Optional.ofNullable(byKey.get(key));
    }

    /** These norms, which tell of each key that they are asked for: what follows from them hangs on no other norm. */
    public Norms telling(Consumer<String> listener) {
        return new Norms(byKey, listener);
    }

    public double value(String key) {
        return norm(key).value();
    }

    public Figure figure(String key) {
        return norm(key).figure();
    }

    public Collection<Norm> all() {
        return byKey.values();
    }

    /** These norms and more; one with a known key goes before the known one. */
    public Norms with(List<Norm> added) {
        Map<String, Norm> copy = new LinkedHashMap<>(byKey);
        added.forEach(norm -> copy.put(norm.key(), norm));
        return new Norms(copy);
    }

    /**
     * These norms with a tenth to each side for those that have no range and that a tenth more or less of has a
     * meaning.
     */
    public Norms withTenths() {
        Map<String, Norm> copy = new LinkedHashMap<>();
        byKey.forEach((key, norm) -> copy.put(key, norm.withTenth()));
        return new Norms(copy);
    }

    /** These norms with each of the named ones at one end of its range. */
    public Norms at(Map<String, End> ends) {
        Map<String, Norm> copy = new LinkedHashMap<>(byKey);
        ends.forEach((key, end) -> copy.put(key, norm(key).at(end)));
        return new Norms(copy);
    }

    /**
     * A number that may be off keeps a range: the user's own, else a tenth to each side.
     *
     * @throws IllegalArgumentException when there is no norm to replace
     */
    public Norms with(NormReplacement replacement) {
        Norm old = norm(replacement.key());
        Map<String, Norm> copy = new LinkedHashMap<>(byKey);
        copy.put(
                old.key(),
                new Norm(
                        old.key(),
                        old.label(),
                        replacement.value(),
                        old.unit(),
                        Evidence.USER,
                        Label.of(replacement.source()),
                        replacement.date(),
                        old.most(),
                        replacement.range().or(() -> old.range().map(former -> Range.around(replacement.value()))),
                        Optional.of(old.replaced().orElse(old))));
        return new Norms(copy);
    }
}
