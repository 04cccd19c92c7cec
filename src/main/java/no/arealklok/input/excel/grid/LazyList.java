package no.arealklok.input.excel.grid;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A list that keeps what its elements are made of, and makes each when it is asked for: a million of them fit in
 * memory.
 */
public final class LazyList<S, T> extends AbstractList<T> implements RandomAccess {
    private final List<? extends S> sources;
    private final Function<S, T> made;

    public LazyList(List<? extends S> sources, Function<S, T> made) {
        this.sources = sources;
        this.made = made;
    }

    @Override
    public int size() {
        return sources.size();
    }

    @Override
    public T get(int index) {
        return made.apply(sources.get(index));
    }
}
