@echo off
rem Runs Hromada. Builds its jar first when that is missing or older than the sources.
setlocal EnableExtensions DisableDelayedExpansion

rem Ukrainian on the console needs code page 65001; the one found is put back at the end.
set "HROMADA_CODE_PAGE="
for /f "tokens=2 delims=:" %%c in ('chcp') do set "HROMADA_CODE_PAGE=%%c"
if defined HROMADA_CODE_PAGE set "HROMADA_CODE_PAGE=%HROMADA_CODE_PAGE: =%"
if defined HROMADA_CODE_PAGE set "HROMADA_CODE_PAGE=%HROMADA_CODE_PAGE:.=%"
chcp 65001 >nul

set "HROMADA_HOME=%~dp0"
set "HROMADA_TARGET=%HROMADA_HOME%target"
set "HROMADA_JAR=%HROMADA_TARGET%\hromada.jar"
set "HROMADA_LOG=%HROMADA_TARGET%\hromada-build.log"
set "HROMADA_STARTED=%HROMADA_TARGET%\hromada-build.started"
set "HROMADA_EXIT=0"

set "HROMADA_JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "HROMADA_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined HROMADA_JAVA for %%j in (java.exe) do set "HROMADA_JAVA=%%~$PATH:j"
if not defined HROMADA_JAVA goto no_jdk

rem openjdk version "17.0.15" 2025-04-15
set "HROMADA_VERSION="
for /f "tokens=3" %%v in ('call "%HROMADA_JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "HROMADA_VERSION=%%~v"
if not defined HROMADA_VERSION goto no_jdk
set "HROMADA_MAJOR=0"
for /f "tokens=1 delims=.-+" %%m in ("%HROMADA_VERSION%") do set "HROMADA_MAJOR=%%m"
if %HROMADA_MAJOR% LSS 17 goto no_jdk

rem Fresh is exit code 0; everything else, no PowerShell included, means: build.
if not exist "%HROMADA_JAR%" goto build
powershell -NoProfile -NonInteractive -Command "$built = (Get-Item -LiteralPath $env:HROMADA_JAR).LastWriteTimeUtc; $sources = @(Get-Item -LiteralPath ($env:HROMADA_HOME + 'pom.xml'), ($env:HROMADA_HOME + 'src\main')) + @(Get-ChildItem -LiteralPath ($env:HROMADA_HOME + 'src\main') -Recurse -Force); if (@($sources | Where-Object { $_.LastWriteTimeUtc -gt $built }).Count -gt 0) { exit 1 }"
if not errorlevel 1 goto run

:build
where mvn >nul 2>&1
if errorlevel 1 goto no_maven
call :say_building
if not exist "%HROMADA_TARGET%" mkdir "%HROMADA_TARGET%"
type nul >"%HROMADA_STARTED%"
pushd "%HROMADA_HOME%"
call mvn -q -B -Dstyle.color=never -Dquick package <nul >"%HROMADA_LOG%" 2>&1
set "HROMADA_EXIT=%ERRORLEVEL%"
popd
if not "%HROMADA_EXIT%"=="0" goto build_failed
rem The jar counts as of the start: what was saved meanwhile is newer.
powershell -NoProfile -NonInteractive -Command "(Get-Item -LiteralPath $env:HROMADA_JAR).LastWriteTimeUtc = (Get-Item -LiteralPath $env:HROMADA_STARTED).LastWriteTimeUtc"

:run
rem A preview runs for long: it may take the time to compile well, and all the memory it likes. With
rem room from the start the collector seldom comes while somebody waits for a page.
set "HROMADA_FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy -Xmn128m -XX:SurvivorRatio=6 -XX:MaxTenuringThreshold=0 -XX:InitialRAMPercentage=25"
if /i "%~1"=="serve" set "HROMADA_FLAGS=-XX:+UseSerialGC -XX:InitialRAMPercentage=10"
"%HROMADA_JAVA%" %HROMADA_FLAGS% -Dfile.encoding=UTF-8 -jar "%HROMADA_JAR%" %*
set "HROMADA_EXIT=%ERRORLEVEL%"
goto end

:build_failed
type "%HROMADA_LOG%" >&2
call :say_build_failed
set "HROMADA_EXIT=3"
goto end

:no_jdk
call :say_no_jdk
set "HROMADA_EXIT=2"
goto end

:no_maven
call :say_no_maven
set "HROMADA_EXIT=2"

:end
if defined HROMADA_CODE_PAGE chcp %HROMADA_CODE_PAGE% >nul
exit /b %HROMADA_EXIT%

rem Exit code 0 when Windows is set to Ukrainian.
:ukrainian
reg query "HKCU\Control Panel\International" /v LocaleName 2>nul | findstr /i /c:"uk-UA" >nul
exit /b

:say_building
call :ukrainian
if errorlevel 1 (
  echo hromada: building the program ^(the first time takes longer: libraries are downloaded^) >&2
) else (
  echo hromada: складаю програму ^(уперше це триває довше: завантажуються бібліотеки^) >&2
)
exit /b

:say_build_failed
call :ukrainian
if errorlevel 1 (
  echo hromada: the program was not built; see the errors above >&2
) else (
  echo hromada: програму не складено; див. повідомлення вище >&2
)
exit /b

:say_no_jdk
call :ukrainian
if errorlevel 1 (
  echo hromada: JDK 17 or newer is needed: winget install EclipseAdoptium.Temurin.17.JDK >&2
) else (
  echo hromada: потрібен JDK 17 або новіший: winget install EclipseAdoptium.Temurin.17.JDK >&2
)
exit /b

:say_no_maven
call :ukrainian
if errorlevel 1 (
  echo hromada: Maven is needed: unpack it from https://maven.apache.org/download.cgi and add its bin folder to PATH >&2
) else (
  echo hromada: потрібен Maven: розпакуйте його з https://maven.apache.org/download.cgi і додайте теку bin до PATH >&2
)
exit /b
