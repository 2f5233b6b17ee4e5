@echo off
rem Without assigned access: the shell of the account `kiosk` (HKCU\Software\Microsoft\Windows NT\CurrentVersion\Winlogon,
rem value Shell). The profile is new at every start; should Edge be closed, it comes back. Not tried by us.
:again
set "PROFILE=%TEMP%\mingbai-kiosk"
if exist "%PROFILE%" rmdir /s /q "%PROFILE%"
"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe" --kiosk http://127.0.0.1:8080/ --edge-kiosk-type=fullscreen --no-first-run --user-data-dir="%PROFILE%" --autoplay-policy=no-user-gesture-required --overscroll-history-navigation=0
goto again
