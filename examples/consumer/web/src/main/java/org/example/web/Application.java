package org.example.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A web application that serves presidencies. */
@SpringBootApplication
public class Application {

  /**
   * Starts the application.
   *
   * @param args options of Spring Boot
   */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }
}
