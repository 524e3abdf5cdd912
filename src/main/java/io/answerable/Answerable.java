package io.answerable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Knows who answers for every AI system of an organisation, on every day past and
 * present.
 */
@SpringBootApplication
public class Answerable {

    public static void main(String[] args) {
        SpringApplication.run(Answerable.class, args);
    }

}
