@echo off
rem The dicom command on Windows. Builds its jar if there is none; to build again, delete apps\cli\target\dicom.jar.
rem Needs a JDK 17 or later, and Maven to build. DICOM_JAVA_OPTS holds options for the JVM.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%apps\cli\target\dicom.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%JAR%" (
    echo dicom: building, the first time this takes a minute 1>&2
    call mvn -q -B -f "%HOME_DIR%pom.xml" -pl apps/cli -am -Dquick -Dmaven.test.skip=true package 1>&2
    if errorlevel 1 exit /b 2
)
"%JAVA%" -Xshare:auto -XX:-UsePerfData %DICOM_JAVA_OPTS% -cp "%JAR%" org.skiagraph.cli.DicomCommand %*
exit /b %ERRORLEVEL%
