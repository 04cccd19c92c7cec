package no.arealklok.allotment.plan;

import java.util.Collections;
import java.util.List;
import no.arealklok.allotment.question.UserGroup;

/**
 * Users of a group who belong to another facility than today.
 *
 * @param users in each year; at least one in some year
 */
public record Elsewhere(UserGroup group, int facility, List<Integer> users) {
    public Elsewhere {
        users = List.copyOf(users);
    }

    /** The most in any year. */
    public int most() {
        return Collections.max(users);
    }

    /** Index of the first year in which any go there. */
    public int first() {
        int t = 0;
        while (users.get(t) == 0) {
            t++;
        }
        return t;
    }
}
