package io.answerable.events;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.modulith.events.ApplicationModuleListener;

/** A listener that takes no event at the first time. */
@TestComponent
public class FailingOnce {

    private final Map<UUID, Integer> deliveries = new ConcurrentHashMap<>();

    /** Something that only tests hear of. */
    record Tried(UUID id) {}

    @ApplicationModuleListener(id = "events.failing-once")
    void on(Tried event) {
        if (deliveries.merge(event.id(), 1, Integer::sum) == 1) {
            throw new IllegalStateException("Not the first time");
        }
    }

    int deliveries(UUID id) {
        return deliveries.getOrDefault(id, 0);
    }
}
