package no.arealklok.consolidation.answer;

import java.util.OptionalInt;
import no.arealklok.consolidation.question.Occupant;

/**
 * With how many users a unit that moves in the plan would stay (vippepunkt), as a search anew found. The numbers are of
 * the year in which it moves; in the others there are as many percent more.
 *
 * @param users that are reckoned with
 * @param most that were tried, above {@code users}
 * @param stays with so many it stays, with one less it moves; empty where it moves with the most that were tried
 */
public record Turning(Occupant unit, int users, int most, OptionalInt stays) {
    public Turning {
        if (most <= users || stays.isPresent() && (stays.getAsInt() <= users || stays.getAsInt() > most)) {
            throw new IllegalArgumentException(users + ", " + stays + " and " + most + " users of " + unit);
        }
    }
}
