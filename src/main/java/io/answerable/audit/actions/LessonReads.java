package io.answerable.audit.actions;

import io.answerable.audit.LessonDirectory;
import io.answerable.audit.LessonId;
import io.answerable.audit.LessonUseView;
import io.answerable.audit.LessonView;
import io.answerable.facts.Entry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was learnt, and where it was heeded. */
@Component
@Transactional(readOnly = true)
class LessonReads implements LessonDirectory {

    private final Lessons lessons;
    private final LessonUses uses;

    LessonReads(Lessons lessons, LessonUses uses) {
        this.lessons = lessons;
        this.uses = uses;
    }

    @Override
    public List<LessonView> all(LocalDate asOf) {
        return views(lessons.all(), asOf).toList();
    }

    @Override
    public Map<LessonId, LessonView> byId(Collection<LessonId> ids, LocalDate asOf) {
        return views(lessons.byId(ids.stream().map(LessonId::value).toList()), asOf)
                .collect(Collectors.toMap(LessonView::id, it -> it));
    }

    @Override
    public Map<String, LessonId> idsOf(Collection<String> keys) {
        return lessons.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> LessonId.of(it.getValue())));
    }

    @Override
    public Map<LessonId, List<LessonUseView>> usesOf(Collection<LessonId> ids, LocalDate asOf) {
        return uses.of(ids, asOf);
    }

    private static Stream<LessonView> views(Collection<Lesson> lessons, LocalDate asOf) {
        return lessons.stream()
                .flatMap(lesson -> lesson.on(asOf)
                        .map(it -> view(lesson.entry(), it, lesson.entry().version(), asOf))
                        .stream())
                .sorted(Comparator.comparing(LessonView::key));
    }

    static LessonView view(Entry entry, LessonFact it, int version, LocalDate asOf) {
        return new LessonView(LessonId.of(entry.id()), entry.key(), it.lesson(), it.learntOn(), it.action(),
                it.incident(), it.aiSystem(), version, asOf);
    }
}
