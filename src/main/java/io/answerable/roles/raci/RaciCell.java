package io.answerable.roles.raci;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What one role has to do with one activity: a set of letters that keeps the spelling it was written with (R-ROL-25).
 *
 * <p>Two cells are equal when they carry the same letters, so {@code R/A} equals {@code A/R}. A spelling that the
 * catalogue does not accept is kept too, because imported sheets have flaws; its letters between the slashes still
 * count (rule reading 12).
 */
@ValueObject
public final class RaciCell {

    private final Set<Letter> letters;
    private final String spelling;
    private final boolean allowed;

    private RaciCell(Set<Letter> letters, String spelling, boolean allowed) {
        this.letters = letters;
        this.spelling = spelling;
        this.allowed = allowed;
    }

    /**
     * Reads a cell as it was written.
     *
     * @param spelling for example {@code C/A}
     * @param accepted every spelling that the catalogue accepts
     */
    public static RaciCell written(String spelling, Collection<String> accepted) {
        var letters = EnumSet.noneOf(Letter.class);
        Arrays.stream(Letter.values())
                .filter(it -> Arrays.asList(spelling.split("/")).contains(it.name()))
                .forEach(letters::add);
        return new RaciCell(Set.copyOf(letters), spelling, accepted.contains(spelling));
    }

    public Set<Letter> letters() {
        return letters;
    }

    public String spelling() {
        return spelling;
    }

    /** Whether the catalogue accepts the spelling (RACI-011). */
    public boolean isAllowed() {
        return allowed;
    }

    public boolean has(Letter letter) {
        return letters.contains(letter);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RaciCell cell && letters.equals(cell.letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    @Override
    public String toString() {
        return spelling;
    }
}
