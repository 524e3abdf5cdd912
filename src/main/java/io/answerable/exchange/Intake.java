package io.answerable.exchange;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets only a few dossiers be read at a time: while it is read, each lies in memory as a whole. */
@Component
class Intake {

    private final Semaphore places;

    Intake(ExchangeSettings settings) {
        this.places = new Semaphore(settings.submissions());
    }

    /** Does the work if there is a place for it; nobody waits for one. */
    <T> Optional<T> ifThereIsRoom(Supplier<T> work) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }
}
