package io.answerable.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The scope of the management system of AI, version by version. */
public interface AimsScopeDirectory {

    /** The version of that day; empty until somebody has said what the scope is. */
    Optional<AimsScopeView> on(LocalDate asOf);

    /** All versions that had begun by that day, latest first. */
    List<AimsScopeView> versions(LocalDate asOf);

    /** The units that the scope of that day leaves out, and all units below them: coverage does not count them. */
    Set<UnitId> outOfScope(LocalDate asOf);
}
