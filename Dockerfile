FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -q -B -ntp -DskipTests -Dspotless.skip package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home jejak
COPY --from=build /build/app/target/jejak.jar /opt/jejak/jejak.jar
USER jejak
EXPOSE 8080
# exec form: the JVM is process 1 and gets the stop signal itself
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-XX:GCTimeRatio=999", "-XX:MaxRAMPercentage=70", "--enable-native-access=ALL-UNNAMED", "-jar", "/opt/jejak/jejak.jar"]
CMD ["serve"]
