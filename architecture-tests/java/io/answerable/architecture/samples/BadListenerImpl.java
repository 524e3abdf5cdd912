package io.answerable.architecture.samples;

import java.time.LocalDate;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Breaks the rules about names, clocks and listeners. */
class BadListenerImpl {

    LocalDate today = LocalDate.now();

    @ApplicationModuleListener
    void on(BadEvent event) {}
}
