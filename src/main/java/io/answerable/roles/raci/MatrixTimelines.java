package io.answerable.roles.raci;

import io.answerable.roles.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The matrices over time; the facts from which accountability and the detections follow. */
public interface MatrixTimelines {

    /** Matrices made for exactly these scopes, by key; empty: all of the organisation. A fixed number of statements. */
    List<MatrixTimeline> of(Optional<Collection<Scope>> scopes);
}
