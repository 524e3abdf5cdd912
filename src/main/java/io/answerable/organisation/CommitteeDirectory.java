package io.answerable.organisation;

import java.time.LocalDate;
import java.util.List;

/** The committees, on any day. */
public interface CommitteeDirectory {

    /** All committees of that day, by key. */
    List<CommitteeView> all(LocalDate asOf);
}
