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

rem The version stands in a file of the JDK: reading it is faster than starting a virtual machine.
set "HROMADA_VERSION="
set "HROMADA_RUNTIME="
for %%j in ("%HROMADA_JAVA%") do set "HROMADA_RELEASE=%%~dpj..\release"
if exist "%HROMADA_RELEASE%" for /f "usebackq tokens=1,2 delims==" %%k in ("%HROMADA_RELEASE%") do (
  if "%%k"=="JAVA_VERSION" set "HROMADA_VERSION=%%l"
  if "%%k"=="JAVA_RUNTIME_VERSION" set "HROMADA_RUNTIME=%%l"
)
if defined HROMADA_VERSION set "HROMADA_VERSION=%HROMADA_VERSION:"=%"
if defined HROMADA_RUNTIME set "HROMADA_RUNTIME=%HROMADA_RUNTIME:"=%"
rem openjdk version "17.0.15" 2025-04-15
if not defined HROMADA_VERSION for /f "tokens=3" %%v in ('call "%HROMADA_JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "HROMADA_VERSION=%%~v"
if not defined HROMADA_VERSION goto no_jdk
if not defined HROMADA_RUNTIME set "HROMADA_RUNTIME=%HROMADA_VERSION%"
set "HROMADA_MAJOR=0"
for /f "tokens=1 delims=.-+" %%m in ("%HROMADA_VERSION%") do set "HROMADA_MAJOR=%%m"
if %HROMADA_MAJOR% LSS 17 goto no_jdk

rem The program's classes as Java keeps them in memory, mapped instead of loaded one by one. Another
rem Java, also the same with an update, cannot read them.
set "HROMADA_ARCHIVE=%HROMADA_TARGET%\hromada-%HROMADA_RUNTIME%.jsa"

rem Fresh is exit code 0; everything else, no PowerShell included, means: build.
if not exist "%HROMADA_JAR%" goto build
powershell -NoProfile -NonInteractive -Command "$built = (Get-Item -LiteralPath $env:HROMADA_JAR).LastWriteTimeUtc; Get-ChildItem -LiteralPath $env:HROMADA_TARGET -Filter 'hromada-*.jsa' | Where-Object { $_.LastWriteTimeUtc -lt $built } | Remove-Item -Force; $sources = @(Get-Item -LiteralPath ($env:HROMADA_HOME + 'pom.xml'), ($env:HROMADA_HOME + 'src\main')) + @(Get-ChildItem -LiteralPath ($env:HROMADA_HOME + 'src\main') -Recurse -Force); if (@($sources | Where-Object { $_.LastWriteTimeUtc -gt $built }).Count -gt 0) { exit 1 }"
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
del /f /q "%HROMADA_TARGET%\hromada-*.jsa" 2>nul
rem The jar counts as of the start: what was saved meanwhile is newer.
powershell -NoProfile -NonInteractive -Command "(Get-Item -LiteralPath $env:HROMADA_JAR).LastWriteTimeUtc = (Get-Item -LiteralPath $env:HROMADA_STARTED).LastWriteTimeUtc"

:run
rem For a short run: the quick compiler alone, a collector for all cores, a nursery that keeps nothing
rem (what outlives a collection is the site, and stays), and a heap that need not grow step by step.
rem An archive that does not fit is no news: Java then loads the classes itself.
set "HROMADA_QUIET=-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xlog:cds=off -Xlog:cds+dynamic=off -Dfile.encoding=UTF-8"
set "HROMADA_FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy -Xmn64m -XX:SurvivorRatio=6 -XX:MaxTenuringThreshold=0 -XX:InitialRAMPercentage=25 %HROMADA_QUIET%"
if not exist "%HROMADA_ARCHIVE%" call :fill_archive
set "HROMADA_SHARE="
if exist "%HROMADA_ARCHIVE%" for %%a in ("%HROMADA_ARCHIVE%") do if %%~za GTR 0 set HROMADA_SHARE=-XX:SharedArchiveFile="%HROMADA_ARCHIVE%"
rem A preview runs for long: it may take the time to compile well, and all the memory it likes. With
rem room from the start the collector seldom comes while somebody waits for a page.
if /i "%~1"=="serve" set "HROMADA_FLAGS=-XX:+UseSerialGC -XX:InitialRAMPercentage=10 %HROMADA_QUIET%"
"%HROMADA_JAVA%" %HROMADA_FLAGS% %HROMADA_SHARE% -jar "%HROMADA_JAR%" %*
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

rem Fills the archive with what building our own site uses, and what other commands need to read their
rem options (--format). It is empty while it is made, and stays so where this Java cannot make it.
:fill_archive
set "HROMADA_FRESH=%HROMADA_TARGET%\fresh-%RANDOM%"
del /f /q "%HROMADA_TARGET%\hromada-*.jsa" 2>nul
type nul >"%HROMADA_ARCHIVE%" 2>nul
if not exist "%HROMADA_ARCHIVE%" exit /b
"%HROMADA_JAVA%" %HROMADA_FLAGS% -XX:DumpLoadedClassList="%HROMADA_FRESH%.classes" -jar "%HROMADA_JAR%" build --source "%HROMADA_HOME%." --output "%HROMADA_FRESH%.site" --format text <nul >nul 2>&1
"%HROMADA_JAVA%" -Xshare:dump -XX:SharedClassListFile="%HROMADA_FRESH%.classes" -XX:SharedArchiveFile="%HROMADA_FRESH%.jsa" -cp "%HROMADA_JAR%" <nul >nul 2>&1
if exist "%HROMADA_FRESH%.jsa" move /y "%HROMADA_FRESH%.jsa" "%HROMADA_ARCHIVE%" >nul
if exist "%HROMADA_FRESH%.site" rmdir /s /q "%HROMADA_FRESH%.site"
del /f /q "%HROMADA_FRESH%.*" 2>nul
exit /b

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
