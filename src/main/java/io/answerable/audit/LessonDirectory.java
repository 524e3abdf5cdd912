package io.answerable.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was learnt, on any day; everybody who may read governance may learn from it. */
public interface LessonDirectory {

    /** Everything learnt by that day, by key. */
    List<LessonView> all(LocalDate asOf);

    Map<LessonId, LessonView> byId(Collection<LessonId> lessons, LocalDate asOf);

    /** Lessons that ever were, by the key people know them by. */
    Map<String, LessonId> idsOf(Collection<String> keys);

    /** Where each of these lessons was heeded by that day; missing where nowhere. */
    Map<LessonId, List<LessonUseView>> usesOf(Collection<LessonId> lessons, LocalDate asOf);
}
