package io.answerable.demo;

import java.io.IOException;
import java.net.URI;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once the application answers: brings in the samples and says that it is ready. */
@Component
@Profile("demo")
class StartingDemo {

    private final Samples samples;
    private final Seeding seeding;
    private final Announcement announcement;

    StartingDemo(Samples samples, Seeding seeding, Announcement announcement) {
        this.samples = samples;
        this.seeding = seeding;
        this.announcement = announcement;
    }

    @EventListener
    void on(ApplicationReadyEvent event) throws IOException, InterruptedException {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        var address = event.getApplicationContext().getEnvironment().getRequiredProperty("server.address");
        var host = address.contains(":") ? "[" + address + "]" : address;
        var application = "http://" + host + ":" + web.getWebServer().getPort();
        for (var sample : samples.all()) {
            seeding.ensure(sample, URI.create(application));
        }
        announcement.make(application, samples.all());
    }
}
