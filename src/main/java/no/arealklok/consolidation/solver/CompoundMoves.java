package no.arealklok.consolidation.solver;

import java.util.Iterator;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** Endless random moves of one kind. Public for OptaPlanner only. */
public final class CompoundMoves implements MoveIteratorFactory<PlanDraft, PlacementsMove> {
    private MoveKind kind;

    /** Set by OptaPlanner from the configuration. */
    public void setKind(String name) {
        kind = MoveKind.valueOf(name);
    }

    @Override
    public long getSize(ScoreDirector<PlanDraft> director) {
        return director.getWorkingSolution().units().size();
    }

    @Override
    public Iterator<PlacementsMove> createOriginalMoveIterator(ScoreDirector<PlanDraft> director) {
        throw new UnsupportedOperationException("compound moves are drawn at random");
    }

    @Override
    public Iterator<PlacementsMove> createRandomMoveIterator(ScoreDirector<PlanDraft> director, Random random) {
        PlanDraft draft = director.getWorkingSolution();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public PlacementsMove next() {
                Sketch sketch = draft.sketch();
                kind.draw(sketch, random);
                return sketch.move();
            }
        };
    }
}
